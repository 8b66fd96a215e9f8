package uk.slp.portal.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.deadlines.WorkingCalendar;

@DisplayName("The distance of a reminder")
class ReminderDistanceTest {
    @ParameterizedTest(name = "on {0} for {1}: {2}")
    @DisplayName(
            "is counted in working days over weekends and bank holidays, and after the last day on working days only")
    @CsvSource({
        // Monday 30 November 2026 is due
        "2026-11-26, 2026-11-30, 2",
        "2026-11-27, 2026-11-30, 1",
        "2026-11-28, 2026-11-30, 1",
        "2026-11-30, 2026-11-30, 0",
        "2026-12-01, 2026-11-30, -1",
        // Friday 27 November 2026 is due: the weekend is not a working day after it
        "2026-11-28, 2026-11-27, ",
        "2026-11-29, 2026-11-27, ",
        "2026-11-30, 2026-11-27, -1",
        // Christmas 2026: Friday 25 December and Monday 28 December do not count
        "2026-12-24, 2026-12-29, 1",
        "2026-12-23, 2026-12-29, 2",
        // A last day on a Sunday (six calendar months): Friday is the last working day
        "2026-11-27, 2026-11-29, 0",
    })
    void distance(LocalDate today, LocalDate due, Integer expected) {
        assertEquals(
                expected == null ? OptionalInt.empty() : OptionalInt.of(expected),
                ReminderDistance.on(today, due, WorkingCalendar.englandAndWales()));
    }

    @Test
    @DisplayName("is told with the day itself")
    void words() {
        LocalDate due = LocalDate.of(2026, 11, 30);
        assertEquals(
                "The last day is Monday 30 November 2026, in 2 working days.",
                ReminderDistance.words(due.minusDays(4), due, 2));
        assertEquals("The last day is today, Monday 30 November 2026.", ReminderDistance.words(due, due, 0));
        assertEquals(
                "The last day was Monday 30 November 2026, 1 working day ago. It can still be sent.",
                ReminderDistance.words(due.plusDays(1), due, -1));
    }
}
