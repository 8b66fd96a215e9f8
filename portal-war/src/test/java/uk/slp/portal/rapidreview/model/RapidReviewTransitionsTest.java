package uk.slp.portal.rapidreview.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a rapid review")
class RapidReviewTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                RapidReviewTransitions.RULES,
                RapidReviewAction.class,
                "rapidreview",
                "The life of a rapid review",
                "uk/slp/portal/rapidreview/transitions.txt",
                RapidReviewStatus.SENT,
                RapidReviewStatus.CLOSED);
    }
}
