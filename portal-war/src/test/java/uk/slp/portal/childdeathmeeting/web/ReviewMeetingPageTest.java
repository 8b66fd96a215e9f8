package uk.slp.portal.childdeathmeeting.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a review meeting")
class ReviewMeetingPageTest {
    @Test
    @DisplayName("says in words when reminders go")
    void distances() {
        assertEquals("5 and 2 working days before", ReviewMeetingPage.distances(List.of(2, 5)));
        assertEquals("1 working day before, and on the day", ReviewMeetingPage.distances(List.of(1, 0)));
        assertEquals("10, 5 and 1 working days before", ReviewMeetingPage.distances(List.of(10, 5, 1)));
        assertEquals("on the day", ReviewMeetingPage.distances(List.of(0)));
    }
}
