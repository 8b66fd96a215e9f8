package uk.slp.portal.childdeath.model;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of the review of a child's death")
class ChildDeathTransitionsTest {
    @Test
    @DisplayName("is the reviewed table: states reached, exits, permissions, grid and diagram")
    void table() {
        TransitionTableAssert.check(
                ChildDeathTransitions.RULES,
                // A stillbirth with no professional present has a joint agency response and no review (rule 53).
                Set.of(ChildDeathStatus.NOTIFIED, ChildDeathStatus.RESPONSE_ONLY),
                ChildDeathAction.class,
                "childdeath",
                "The life of the review of a child's death",
                "uk/slp/portal/childdeath/transitions.txt",
                ChildDeathStatus.DUPLICATE);
    }
}
