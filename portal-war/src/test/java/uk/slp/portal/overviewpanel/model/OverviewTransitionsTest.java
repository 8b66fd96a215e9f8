package uk.slp.portal.overviewpanel.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a meeting of an overview panel")
class OverviewTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                OverviewTransitions.RULES,
                MeetingAction.class,
                "overviewpanel",
                "The life of a meeting of an overview panel",
                "uk/slp/portal/overviewpanel/transitions.txt",
                MeetingStatus.AGREED,
                MeetingStatus.CANCELLED);
    }
}
