package uk.slp.portal.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.deadlines.WorkingCalendar;

@DisplayName("A reminder of a review meeting")
class MeetingRemindersTest {
    @ParameterizedTest(name = "on {0} for {1}: {2}")
    @DisplayName("goes five and two working days before it, on a working day, and never after it")
    @CsvSource({
        // The meeting is on Monday 14 December 2026.
        "2026-12-07, 2026-12-14, true",
        "2026-12-10, 2026-12-14, true",
        "2026-12-09, 2026-12-14, false",
        "2026-12-11, 2026-12-14, false",
        "2026-12-14, 2026-12-14, false",
        "2026-12-16, 2026-12-14, false",
        // Two working days before Tuesday 15 December is Friday; the weekend after it is no day to write on.
        "2026-12-11, 2026-12-15, true",
        "2026-12-12, 2026-12-15, false",
        // A year of which no bank holidays are known.
        "2026-12-07, 2999-12-14, false",
    })
    void due(LocalDate today, LocalDate meeting, boolean expected) {
        assertEquals(expected, MeetingReminders.due(today, meeting, List.of(5, 2), WorkingCalendar.englandAndWales()));
    }
}
