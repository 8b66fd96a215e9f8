package uk.slp.portal.notification.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a notification")
class NotificationTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                NotificationTransitions.RULES,
                NotificationAction.class,
                "notification",
                "The life of a notification",
                "uk/slp/portal/notification/transitions.txt",
                NotificationStatus.WITHDRAWN,
                NotificationStatus.NOT_MEETING_CRITERIA);
    }
}
