package uk.slp.portal.shared.timed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("The minute at which something publishes itself")
class ReleaseMinuteTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvSource({
        "2027-01-05, 09:30, 2027-01-05T09:30:00Z",
        "2027-01-05, 9.30, 2027-01-05T09:30:00Z",
        "2027-01-05, 0001, 2027-01-05T00:01:00Z",
        "2027-06-01, 930, 2027-06-01T08:30:00Z",
        "2026-11-23, 10:01, 2026-11-23T10:01:00Z",
    })
    @DisplayName("is a time of day in London, however it is typed")
    void read(LocalDate day, String time, Instant minute) {
        assertEquals(minute, ReleaseMinute.read(day, time, NOW));
    }

    @ParameterizedTest(name = "{0} at {1} is refused: {2}")
    @CsvSource({
        "2027-01-05, '', required",
        "2027-01-05, noon, time_form",
        "2027-01-05, 24:10, time_form",
        "2027-01-05, 9:70, time_form",
        "2027-03-28, 01:30, no_such_time",
        "2026-11-23, 10:00, time_passed",
        "2026-11-22, 23:59, time_passed",
    })
    @DisplayName("is refused by name where it is none, does not exist that day, or has passed")
    void refused(LocalDate day, String time, String code) {
        RuleViolation wrong = assertThrows(RuleViolation.class, () -> ReleaseMinute.read(day, time, NOW));
        assertEquals(code, wrong.violations().get(0).code());
        assertEquals("time", wrong.violations().get(0).field());
    }

    @Test
    @DisplayName("in the hour that comes twice in October is the first")
    void twice() {
        assertEquals(
                Instant.parse("2027-10-31T00:30:00Z"), ReleaseMinute.read(LocalDate.of(2027, 10, 31), "01:30", NOW));
    }

    @Test
    @DisplayName("is said with its day of the week")
    void words() {
        assertEquals(
                "Tuesday 1 June 2027 at 09:30",
                ReleaseMinute.words(ReleaseMinute.read(LocalDate.of(2027, 6, 1), "09:30", NOW)));
    }
}
