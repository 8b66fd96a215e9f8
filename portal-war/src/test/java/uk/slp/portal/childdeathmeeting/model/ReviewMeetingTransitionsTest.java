package uk.slp.portal.childdeathmeeting.model;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathmeeting.ReviewMeetingAction;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of a child death review meeting")
class ReviewMeetingTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                ReviewMeetingTransitions.RULES,
                ReviewMeetingAction.class,
                "childdeathmeeting",
                "The life of a child death review meeting",
                "uk/slp/portal/childdeathmeeting/transitions.txt",
                ReviewMeetingStatus.CALLED_OFF);
    }
}
