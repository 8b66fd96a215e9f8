package uk.slp.portal.reviewdraft.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.reviewdraft.CommentAction;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a comment on a passage")
class CommentTransitionsTest {
    @Test
    @DisplayName("is the reviewed table: states reached, exits, permissions, grid and diagram")
    void table() {
        TransitionTableAssert.check(
                CommentTransitions.RULES,
                CommentAction.class,
                "report-comment",
                "The life of a comment on a passage of a draft",
                "uk/slp/portal/reviewdraft/transitions.txt");
    }
}
