package uk.slp.portal.panelmeeting.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a meeting of the national body")
class MeetingTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                MeetingTransitions.RULES,
                MeetingAction.class,
                "panelmeeting",
                "The life of a meeting of the national body",
                "uk/slp/portal/panelmeeting/transitions.txt",
                MeetingStatus.AGREED,
                MeetingStatus.CANCELLED);
    }
}
