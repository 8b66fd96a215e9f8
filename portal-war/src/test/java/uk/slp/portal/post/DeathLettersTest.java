package uk.slp.portal.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.OpenChildDeathClocks.Open;
import uk.slp.portal.onelink.LinkPost;

@DisplayName("Letters about the death of a child")
class DeathLettersTest {
    private static final UUID PANEL = new UUID(1, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static Announcement national(String due, boolean over) {
        return HourReminders.national(new Open("CDR-2026-1001", PANEL, Instant.parse(due)), over)
                .words();
    }

    @Test
    @DisplayName("Rule 56: remind once before and once after the last hour, in the time of the clock on the wall")
    void national() {
        Announcement before = national("2026-07-04T06:15:00Z", false);
        assertEquals(
                "The National Child Mortality Database is to be told by 07:15 on Saturday 4 July 2026. If it has been, note"
                        + " it on the case.",
                before.sentence());
        Announcement after = national("2026-07-04T06:15:00Z", true);
        assertTrue(after.sentence().contains("was to be told by"), after.sentence());
        assertNotEquals(before.key(), after.key());
        assertEquals(before.key(), national("2026-07-04T06:15:00Z", false).key(), "or it would be given twice");
        assertNotEquals(before.key(), national("2026-07-05T06:15:00Z", false).key());
    }

    @Test
    @DisplayName("say of a notification that waits since when, and lead to it")
    void waiting() {
        Announcement waits = HourReminders.waiting(
                        new Open("CDN-2026-1001", PANEL, Instant.parse("2026-11-26T10:00:00Z")))
                .words();
        assertEquals("/child-deaths/arrivals/CDN-2026-1001", waits.path());
        assertTrue(waits.sentence().contains("10:00 on Thursday 26 November 2026"), waits.sentence());
    }

    private static LinkPost.Content content(boolean asked) {
        return new LinkPost.Content(
                "j@fenby.nhs.uk",
                "Calderwick Child Death Overview Panel",
                asked,
                "notification of a death CDN-2026-1001",
                TODAY.plusDays(28),
                "/link?key=K",
                "",
                Instant.parse("2026-12-25T10:00:00Z"));
    }

    @Test
    @DisplayName("with a link say to whom it goes; nobody who has something to tell is told to have been asked")
    void ofOwn() {
        LetterWriter.Written own = LinkLetters.written(PostKind.ONE_LINK, content(false), TODAY);
        assertEquals("Your link to write notification of a death CDN-2026-1001", own.subject());
        assertTrue(own.plain().contains("send it to Calderwick Child Death Overview Panel"), own.plain());
        assertTrue(own.plain().contains("/link?key=K"), own.plain());
        assertFalse(own.plain().contains("asks you"), own.plain());
        LetterWriter.Written asked = LinkLetters.written(PostKind.ONE_LINK, content(true), TODAY);
        assertTrue(asked.plain().contains("asks you to write"), asked.plain());
    }
}
