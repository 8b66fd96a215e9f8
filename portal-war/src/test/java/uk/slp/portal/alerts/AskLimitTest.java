package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.alerts.model.AlertReader;
import uk.slp.portal.alerts.model.AskedAddress;

@DisplayName("Letters with a link to confirm")
class AskLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");

    @Test
    @DisplayName("can be asked for ten times an hour from one network, whatever others do")
    void network() {
        AskLimit limit = new AskLimit();
        for (int i = 0; i < AskLimit.MOST; i++) {
            assertTrue(limit.allows("10.0.0.1", NOW.plusSeconds(i)));
        }
        assertFalse(limit.allows("10.0.0.1", NOW.plusSeconds(60)));
        assertTrue(limit.allows("10.0.0.2", NOW.plusSeconds(60)));
        assertTrue(limit.allows("10.0.0.1", NOW.plus(Duration.ofHours(1))));
        assertFalse(limit.allows("10.0.0.1", NOW.plus(Duration.ofHours(1))));
    }

    /** A reader of its own kind, since only the database makes them. */
    private static final class Someone extends AlertReader {}

    @Test
    @DisplayName("go to one address three times a day")
    void address() {
        AlertReader reader = new Someone();
        LocalDate day = LocalDate.of(2026, 11, 26);
        assertTrue(reader.ask(day) && reader.ask(day) && reader.ask(day));
        assertFalse(reader.ask(day));
        assertTrue(reader.ask(day.plusDays(1)));
    }

    @Test
    @DisplayName("that nobody uses go to one address on three days, and then not for a week")
    void days() {
        AskedAddress address = new AskedAddress("hash");
        LocalDate day = LocalDate.of(2026, 11, 26);
        for (int i = 0; i < 3; i++) {
            for (int again = 0; again < 3; again++) {
                assertTrue(address.allows(day.plusDays(2L * i)));
                address.sent(day.plusDays(2L * i));
            }
        }
        assertTrue(address.allows(day.plusDays(4)), "on the third day the limit of the day holds");
        for (int later = 5; later <= 11; later++) {
            assertFalse(address.allows(day.plusDays(later)));
        }
        assertTrue(address.allows(day.plusDays(12)));
        address.sent(day.plusDays(12));
        assertTrue(address.allows(day.plusDays(13)));
    }
}
