package uk.slp.portal.recommendation.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.recommendation.LedgerAction;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a recommendation")
class LedgerTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                LedgerTransitions.RULES,
                LedgerAction.class,
                "recommendation",
                "The life of a recommendation",
                "uk/slp/portal/recommendation/transitions.txt",
                LedgerStatus.SUPERSEDED);
    }
}
