package uk.slp.portal.childdeath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.ClockView;
import uk.slp.portal.deadlines.DeadlineCalculator;

@DisplayName("Rule 56: clocks in hours")
class HourClockTest {
    @Test
    @DisplayName("run through a change of the clocks, weekends and bank holidays: hours are hours")
    void hoursAreHours() {
        Instant died = Instant.parse("2026-10-24T18:00:00Z");
        Instant due = DeadlineCalculator.standard()
                .count(NoticeReceiver.TELL_PANEL, died)
                .deadline()
                .endsAt();
        assertEquals(Duration.ofHours(24), Duration.between(died, due));
        ClockView clock = HourClock.of("Aim", due, null, died, "");
        assertEquals("Due 18:00 on Sunday 25 October 2026", clock.due());
        assertEquals("in 24 hours", clock.left());
        Instant christmas = Instant.parse("2026-12-25T08:00:00Z");
        assertEquals(
                Instant.parse("2026-12-27T08:00:00Z"),
                DeadlineCalculator.standard()
                        .count(NoticeReceiver.TELL_NATION, christmas)
                        .deadline()
                        .endsAt());
    }

    @Test
    @DisplayName("say what is left, what is overdue and what was late in hours")
    void words() {
        Instant due = Instant.parse("2026-11-27T12:00:00Z");
        assertEquals(
                "2 hours 30 minutes overdue",
                HourClock.of("A", due, null, due.plusSeconds(9_000), "").left());
        assertEquals(
                "overdue",
                HourClock.of("A", due, null, due.plusSeconds(9_000), "").state());
        assertEquals(
                "1 hour late",
                HourClock.of("A", due, due.plusSeconds(3_600), due, "").left());
        assertEquals(
                "done, 1 hour inside the limit",
                HourClock.of("A", due, due.minusSeconds(3_600), due, "").left());
    }
}
