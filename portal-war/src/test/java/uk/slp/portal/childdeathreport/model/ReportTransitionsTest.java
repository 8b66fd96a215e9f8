package uk.slp.portal.childdeathreport.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathreport.ReportAction;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a yearly report on child deaths")
class ReportTransitionsTest {
    @Test
    @DisplayName("is the reviewed table: states reached, exits, permissions, grid and diagram")
    void table() {
        TransitionTableAssert.check(
                ReportTransitions.RULES,
                ReportAction.class,
                "child-death-report",
                "The life of a yearly report on child deaths",
                "uk/slp/portal/childdeathreport/transitions.txt");
    }
}
