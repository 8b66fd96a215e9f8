package uk.slp.portal.panel.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a case before the national body")
class PanelCaseTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                PanelCaseTransitions.RULES,
                PanelCaseAction.class,
                "panel",
                "The life of a case before the national body",
                "uk/slp/portal/panel/transitions.txt",
                PanelCaseStatus.DECIDED,
                PanelCaseStatus.CLOSED);
    }
}
