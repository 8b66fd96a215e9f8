package uk.slp.portal.post;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathmeeting.MeetingInvitations.Content;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.onelink.LinkPost;

@DisplayName("A letter about a review meeting")
class MeetingLettersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    private static final Instant UNTIL = Instant.parse("2026-12-30T23:30:00Z");

    private static LetterWriter.Written written(ReviewMeetingStatus status) {
        return written(status, false, null);
    }

    private static LetterWriter.Written written(ReviewMeetingStatus status, boolean again, LinkPost.Key key) {
        return MeetingLetters.written(
                new Content(
                        "lowe@example.org",
                        "Calderwick overview panel",
                        "CDM-2026-1001",
                        status,
                        DAY,
                        "13:00",
                        "Ward 3",
                        "https://meeting.example.org/a",
                        again,
                        key),
                DAY);
    }

    @Test
    @DisplayName("tells when and where it is, and no case")
    void invitation() {
        var letter = written(ReviewMeetingStatus.PLANNED);
        assertTrue(letter.plain().contains("Monday 14 December 2026 at 13:00"), letter.plain());
        assertTrue(letter.plain().contains("Ward 3") && letter.plain().contains("https://meeting.example.org/a"));
        assertFalse(letter.plain().contains("CDR-"), letter.plain());
    }

    @Test
    @DisplayName("brings a link for one answer, and says how to get another; a reminder says so in its title")
    void link() {
        var letter = written(ReviewMeetingStatus.PLANNED, true, new LinkPost.Key("/link?key=abc", UNTIL));
        assertTrue(letter.subject().startsWith("Please say whether you can come"), letter.subject());
        assertTrue(letter.plain().contains("/link?key=abc\n"), letter.plain());
        assertTrue(letter.plain().contains("until Wednesday 30 December 2026, for one answer"), letter.plain());
        assertTrue(letter.plain().contains("ask Calderwick overview panel for a new one"), letter.plain());
        assertFalse(letter.plain().contains("CDR-") || letter.plain().contains("Wilfrid"), letter.plain());
        assertFalse(new LinkPost.Key("/link?key=abc", UNTIL).toString().contains("abc"), "no key reaches a log");
    }

    @Test
    @DisplayName("tells that it is called off, without a reason or a place")
    void calledOff() {
        var letter = written(ReviewMeetingStatus.CALLED_OFF);
        assertTrue(letter.subject().endsWith("is called off"), letter.subject());
        assertFalse(letter.plain().contains("Ward 3"), letter.plain());
    }
}
