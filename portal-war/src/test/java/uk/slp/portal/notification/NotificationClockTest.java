package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.notification.model.Kind;

@DisplayName("The clock of a notification")
class NotificationClockTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private static @Nullable NotificationClock clock(Kind kind, String aware, String due) {
        return NotificationClock.of(
                DeadlineCalculator.standard(), kind, LocalDate.parse(aware), LocalDate.parse(due), null, NOW);
    }

    @Test
    @DisplayName("keeps the stored day")
    void stored() {
        NotificationClock clock = clock(Kind.CARE_LEAVER_DEATH, "2026-11-20", "2026-12-01");
        assertNotNull(clock);
        assertEquals(LocalDate.parse("2026-12-01"), clock.due());
    }

    @Test
    @DisplayName("is not there, and does not fail, where the rule had no edition or no calendar reaches")
    void unknown() {
        assertNull(clock(Kind.CARE_LEAVER_DEATH, "2021-11-12", "2021-11-19"));
        assertNull(clock(Kind.SERIOUS_INCIDENT, "2018-03-01", "2018-03-08"));
        assertNull(clock(Kind.SERIOUS_INCIDENT, "0201-11-12", "0201-11-19"));
        assertNull(clock(Kind.SERIOUS_INCIDENT, "2031-11-12", "2031-11-19"));
    }
}
