package uk.slp.portal.practicereview.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.practicereview.SummaryAction;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a summary beside a report")
class SummaryTransitionsTest {
    @Test
    @DisplayName("is the reviewed table: states reached, exits, permissions, grid and diagram")
    void table() {
        TransitionTableAssert.check(
                SummaryTransitions.RULES,
                SummaryAction.class,
                "review-summary",
                "The life of a briefing or summary beside the report of a practice review",
                "uk/slp/portal/practicereview/summary-transitions.txt");
    }
}
