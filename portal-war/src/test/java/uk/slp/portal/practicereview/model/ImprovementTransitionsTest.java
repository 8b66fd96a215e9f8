package uk.slp.portal.practicereview.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.practicereview.ImprovementAction;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of the information on improvements")
class ImprovementTransitionsTest {
    @Test
    @DisplayName("is the reviewed table: states reached, exits, permissions, grid and diagram")
    void table() {
        TransitionTableAssert.check(
                ImprovementTransitions.RULES,
                ImprovementAction.class,
                "improvements",
                "The life of the improvement information of a withheld review",
                "uk/slp/portal/practicereview/improvement-transitions.txt",
                ImprovementStatus.PUBLISHED);
    }
}
