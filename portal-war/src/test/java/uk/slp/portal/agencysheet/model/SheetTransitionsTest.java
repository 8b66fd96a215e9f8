package uk.slp.portal.agencysheet.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of an agency sheet")
class SheetTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                SheetTransitions.RULES,
                SheetAction.class,
                "agencysheet",
                "The life of an agency sheet",
                "uk/slp/portal/agencysheet/transitions.txt",
                SheetStatus.CLOSED);
    }
}
