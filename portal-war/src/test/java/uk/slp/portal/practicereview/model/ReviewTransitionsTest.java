package uk.slp.portal.practicereview.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a practice review")
class ReviewTransitionsTest {
    @Test
    @DisplayName("is the reviewed table: states reached, exits, permissions, grid and diagram")
    void table() {
        TransitionTableAssert.check(
                ReviewTransitions.RULES,
                ReviewAction.class,
                "practicereview",
                "The life of a practice review",
                "uk/slp/portal/practicereview/transitions.txt",
                ReviewStatus.WITHHELD,
                ReviewStatus.NOT_PROCEEDING);
    }
}
