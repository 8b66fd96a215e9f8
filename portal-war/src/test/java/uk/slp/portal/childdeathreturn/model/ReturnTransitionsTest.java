package uk.slp.portal.childdeathreturn.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathreturn.ReturnAction;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a return on a child's death")
class ReturnTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                ReturnTransitions.RULES,
                ReturnAction.class,
                "childdeathreturn",
                "The life of a return on a child's death",
                "uk/slp/portal/childdeathreturn/transitions.txt");
    }
}
