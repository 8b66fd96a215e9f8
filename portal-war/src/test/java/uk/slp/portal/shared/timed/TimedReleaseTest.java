package uk.slp.portal.shared.timed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A minute that was set")
class TimedReleaseTest {
    private static final Instant MINUTE = Instant.parse("2027-01-05T09:30:00Z");

    private static TimedRelease set() {
        return new TimedRelease(
                new TimedRelease.Subject("practice_review", new UUID(0, 1), "PR-2026-1001", "mark"),
                MINUTE,
                null,
                "helen.strachan",
                MINUTE.minusSeconds(86_400));
    }

    @Test
    @DisplayName("comes at its minute, and after it as long as nothing was done: a portal that was down catches up")
    void due() {
        assertFalse(set().isDue(MINUTE.minusMillis(1)));
        assertTrue(set().isDue(MINUTE));
        assertTrue(set().isDue(MINUTE.plusSeconds(3 * 86_400)));
    }

    @Test
    @DisplayName("comes once: whoever is second finds it published, stopped or refused")
    void once() {
        TimedRelease published = set();
        published.end(TimedState.PUBLISHED, "system", MINUTE);
        assertFalse(published.isDue(MINUTE));
        TimedRelease stopped = set();
        stopped.end(TimedState.STOPPED, "helen.strachan", MINUTE.minusSeconds(60));
        assertFalse(stopped.isDue(MINUTE));
        TimedRelease refused = set();
        refused.refuse(List.of(), "system", MINUTE);
        assertFalse(refused.isDue(MINUTE));
    }

    @Test
    @DisplayName("keeps everything that stood against it, each sentence once")
    void refused() {
        TimedRelease refused = set();
        Violation signature = new Violation("signOff", "not_signed", "The police have not signed.");
        refused.refuse(
                List.of(signature, new Violation("copySentOn", "copy_not_sent", "Send the copy."), signature),
                "system",
                MINUTE);
        assertEquals(TimedState.REFUSED, refused.state());
        assertEquals("The police have not signed. Send the copy.", refused.refusal());
    }
}
