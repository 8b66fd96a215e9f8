package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The letter that was last due")
class AlertFrequencyTest {
    @ParameterizedTest(name = "at {0}: of the day {1}, of the week {2}")
    @CsvSource({
        "2026-11-26T07:00:00Z, 2026-11-26, 2026-11-23",
        "2026-11-26T06:59:59Z, 2026-11-25, 2026-11-23",
        "2026-11-23T07:00:00Z, 2026-11-23, 2026-11-23",
        "2026-11-23T06:59:00Z, 2026-11-22, 2026-11-16",
        "2026-11-29T23:59:00Z, 2026-11-29, 2026-11-23",
        // In summer seven in London is six elsewhere.
        "2026-07-06T06:00:00Z, 2026-07-06, 2026-07-06",
        "2026-07-06T05:59:00Z, 2026-07-05, 2026-06-29",
    })
    void period(String now, String day, String monday) {
        Instant at = Instant.parse(now);
        assertEquals(LocalDate.parse(day), AlertFrequency.DAILY.period(at));
        assertEquals(LocalDate.parse(monday), AlertFrequency.WEEKLY.period(at));
    }

    @Test
    @DisplayName("tells of what was published before its morning, never of what comes after now")
    void until() {
        Instant now = Instant.parse("2026-11-26T07:00:00Z");
        for (AlertFrequency often : AlertFrequency.values()) {
            assertFalse(AlertFrequency.until(often.period(now)).isAfter(now));
        }
        assertEquals(Instant.parse("2026-07-06T06:00:00Z"), AlertFrequency.until(LocalDate.of(2026, 7, 6)));
        assertTrue(AlertFrequency.until(LocalDate.of(2026, 1, 5)).equals(Instant.parse("2026-01-05T07:00:00Z")));
    }
}
