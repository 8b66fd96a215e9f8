package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.deadlines.ClockStatus.State;

@DisplayName("How a deadline stands")
class DeadlineStatusTest {

    private final DeadlineCalculator calculator = DeadlineCalculator.standard();
    /** Aware on Monday 23 November 2026: due Monday 30 November. */
    private final Deadline deadline =
            calculator.count("notification", LocalDate.of(2026, 11, 23)).deadline();

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(DeadlineCalculator.LONDON).toInstant();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("while it runs")
    @CsvSource({
        "2026-11-24T09:00:00, ON_TIME, 'Due Monday 30 November 2026, in 4 working days'",
        "2026-11-26T09:00:00, ON_TIME, 'Due Monday 30 November 2026, in 2 working days'",
        "2026-11-27T09:00:00, DUE_SOON, 'Due Monday 30 November 2026, in 1 working day'",
        "2026-11-28T09:00:00, DUE_SOON, 'Due Monday 30 November 2026, in 1 working day'",
        "2026-11-30T00:00:00, DUE_SOON, 'Due today, until the end of the day'",
        "2026-11-30T23:59:59, DUE_SOON, 'Due today, until the end of the day'",
        "2026-12-01T00:00:00, OVERDUE, '1 working day overdue, was due Monday 30 November'",
        "2026-12-03T10:00:00, OVERDUE, '3 working days overdue, was due Monday 30 November'",
    })
    void running(String now, State state, String words) {
        ClockStatus status = calculator.status(deadline, london(now));
        assertEquals(state, status.state());
        assertEquals(words, DeadlineWords.oneLine(deadline, status));
    }

    @ParameterizedTest(name = "sent {0}: {1}, {2}")
    @DisplayName("Rule 12: lateness is told in working days")
    @CsvSource({
        "2026-11-26T16:08:00, MET, 'Sent Thursday 26 November, 2 working days inside the limit'",
        "2026-11-27T16:08:00, MET, 'Sent Friday 27 November, 1 working day inside the limit'",
        "2026-11-30T23:59:59, MET, 'Sent Monday 30 November, on the last day of the limit'",
        "2026-12-01T00:00:00, MET_LATE, 'Sent Tuesday 1 December, 1 working day after the limit'",
        "2026-12-07T12:00:00, MET_LATE, 'Sent Monday 7 December, 5 working days after the limit'",
    })
    void met(String at, State state, String words) {
        ClockStatus status = calculator.met(deadline, london(at));
        assertEquals(state, status.state());
        assertEquals(words, DeadlineWords.oneLine(deadline, status));
    }

    @Test
    @DisplayName("what was met before its last day does not say that the day has passed")
    void lastDayToCome() {
        assertEquals(
                "Last day: Monday 30 November 2026",
                DeadlineWords.due(deadline, calculator.met(deadline, london("2026-11-26T16:08:00"))));
        assertEquals(
                "Was due Monday 30 November 2026",
                DeadlineWords.due(deadline, calculator.met(deadline, london("2026-12-02T10:00:00"))));
    }

    @Test
    @DisplayName("Rule 12: a weekend after the last day is late by less than a working day")
    void lateAtTheWeekend() {
        Deadline friday =
                calculator.count("notification", LocalDate.of(2026, 11, 20)).deadline();
        ClockStatus status = calculator.met(friday, london("2026-11-28T10:00:00"));
        assertEquals(OptionalInt.of(0), status.workingDays());
        assertEquals(
                "Sent Saturday 28 November, less than 1 working day after the limit",
                DeadlineWords.oneLine(friday, status));
        assertEquals(
                "less than 1 working day overdue, was due Friday 27 November",
                DeadlineWords.oneLine(friday, calculator.status(friday, london("2026-11-28T10:00:00"))));
    }

    @Test
    @DisplayName("the last second, whole, is in time")
    void lastSecond() {
        assertEquals(
                State.MET,
                calculator
                        .met(deadline, Instant.parse("2026-11-30T23:59:59.999Z"))
                        .state());
        assertEquals(
                State.MET_LATE,
                calculator.met(deadline, Instant.parse("2026-12-01T00:00:00Z")).state());
    }

    @Test
    @DisplayName("a last day on a Sunday is due soon on the Friday before it, and says days")
    void dueOnASunday() {
        Deadline sunday =
                calculator.count("practice-review", LocalDate.of(2026, 11, 23)).deadline();
        ClockStatus status = calculator.status(sunday, london("2027-05-21T09:00:00"));
        assertEquals(State.DUE_SOON, status.state());
        assertEquals("Due Sunday 23 May 2027, in 2 days", DeadlineWords.oneLine(sunday, status));
        assertEquals(
                State.ON_TIME,
                calculator.status(sunday, london("2027-05-20T09:00:00")).state());
    }

    @Test
    @DisplayName("far ahead the words are months, also past the years of the calendar")
    void farAhead() {
        Deadline half =
                calculator.count("practice-review", LocalDate.of(2026, 11, 23)).deadline();
        assertEquals(
                "in more than 5 months",
                DeadlineWords.left(half, calculator.status(half, london("2026-11-26T09:00:00"))));
        Deadline long_ = calculator
                .count("national-availability", LocalDate.of(2030, 11, 1))
                .deadline();
        ClockStatus status = calculator.status(long_, london("2030-12-31T09:00:00"));
        assertEquals(OptionalInt.empty(), status.workingDays());
        assertEquals(
                "Stays until Tuesday 1 November 2033, in more than 34 months", DeadlineWords.oneLine(long_, status));
    }

    @Test
    @DisplayName("Rule 63: an aim is called an aim, missed or met")
    void aim() {
        Deadline aim =
                calculator.count("cdop-review", LocalDate.of(2026, 11, 23)).deadline();
        assertEquals(DutyLevel.AIM, aim.duty());
        assertEquals(
                "Sent Tuesday 5 January, 1 working day after the aim",
                DeadlineWords.oneLine(aim, calculator.met(aim, london("2027-01-05T09:00:00"))));
    }

    @Test
    @DisplayName("Rule 56: a limit in hours ends at its minute")
    void hours() {
        Deadline hours = calculator
                .count("ncmd-notification", london("2026-11-21T10:30:00"))
                .deadline();
        ClockStatus before = calculator.status(hours, london("2026-11-23T10:30:00"));
        assertEquals("Due today, at 10:30", DeadlineWords.oneLine(hours, before));
        assertEquals(
                State.OVERDUE,
                calculator.status(hours, london("2026-11-23T10:30:01")).state());
        assertEquals("10:30 on Monday 23 November 2026", DeadlineWords.moment(hours));
    }
}
