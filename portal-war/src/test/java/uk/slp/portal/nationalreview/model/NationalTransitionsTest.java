package uk.slp.portal.nationalreview.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.nationalreview.NationalAction;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a national review")
class NationalTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                NationalTransitions.RULES,
                NationalAction.class,
                "nationalreview",
                "The life of a national review",
                "uk/slp/portal/nationalreview/transitions.txt",
                NationalStatus.PUBLISHED,
                NationalStatus.INFORMATION_PUBLISHED,
                NationalStatus.DISCONTINUED);
    }
}
