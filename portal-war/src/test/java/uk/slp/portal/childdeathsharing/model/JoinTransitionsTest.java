package uk.slp.portal.childdeathsharing.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathsharing.JoinAction;
import uk.slp.portal.childdeathsharing.JoinStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a join of two records")
class JoinTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                JoinTransitions.RULES,
                JoinAction.class,
                "child-death-join",
                "The life of a join of two records",
                "uk/slp/portal/childdeathsharing/join-transitions.txt",
                JoinStatus.DECLINED,
                JoinStatus.ENDED);
    }
}
