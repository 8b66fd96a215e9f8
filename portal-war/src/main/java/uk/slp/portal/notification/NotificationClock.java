package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.CountedDay;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The clock of a notification in words, written by the server.
 *
 * @param due last day, as stored
 * @param dueWords "Due Monday 30 November 2026"
 * @param leftWords "in 2 working days"; once sent, when that was and how it stood to the limit
 * @param oneLine "Due Monday 30 November 2026, in 2 working days"
 * @param counted from when it is counted and which days are not
 * @param state {@code plain}, {@code soon}, {@code overdue}, {@code met} or {@code met-late}
 * @param days the strip of days, empty once sent and beyond three weeks
 */
public record NotificationClock(
        LocalDate due,
        String dueWords,
        String leftWords,
        String oneLine,
        String counted,
        String state,
        List<Day> days) {
    private static final int LONGEST_STRIP = 21;

    public NotificationClock {
        days = List.copyOf(days);
    }

    /**
     * One day of the strip.
     *
     * @param style class of the list item, or empty
     * @param weekday "Mon"
     * @param number "23"
     * @param label a word or two, or empty
     */
    public record Day(String style, String weekday, String number, String label) {}

    /** Reads the clock. */
    static NotificationClock of(
            DeadlineCalculator calculator, LocalDate awareness, LocalDate due, @Nullable Instant sentAt, Instant now) {
        Counting counting = calculator.count(Notification.LIMIT_RULE, awareness);
        Deadline deadline = stored(counting.deadline(), due);
        ClockStatus status = sentAt == null ? calculator.status(deadline, now) : calculator.met(deadline, sentAt);
        String words = DeadlineWords.countedFrom(counting, "the authority became aware") + " "
                + DeadlineWords.notCounted(counting);
        return new NotificationClock(
                due,
                DeadlineWords.due(deadline, status),
                sentAt == null ? DeadlineWords.left(deadline, status) : DeadlineWords.met("Sent", deadline, status),
                DeadlineWords.oneLine(deadline, status),
                words.strip(),
                switch (status.state()) {
                    case ON_TIME -> "plain";
                    case DUE_SOON -> "soon";
                    case OVERDUE -> "overdue";
                    case MET -> "met";
                    case MET_LATE -> "met-late";
                },
                sentAt == null && counting.days().size() <= LONGEST_STRIP ? strip(counting, status.at()) : List.of());
    }

    /** The stored due date stands, whatever the calendar says today. */
    private static Deadline stored(Deadline counted, LocalDate due) {
        Instant end = due.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant();
        return new Deadline(counted.rule(), counted.edition(), counted.duty(), counted.basis(), due, end);
    }

    private static List<Day> strip(Counting counting, LocalDate today) {
        return counting.days().stream().map(day -> day(day, today)).toList();
    }

    private static Day day(CountedDay day, LocalDate today) {
        String brief = DeadlineWords.brief(day.date());
        String weekday = brief.substring(0, brief.indexOf(' '));
        String number = Integer.toString(day.date().getDayOfMonth());
        return switch (day.kind()) {
            case START -> new Day("is-start", weekday, number, "Aware");
            case DUE -> new Day("is-due", weekday, number, "Due");
            case SKIPPED -> new Day("is-skipped", weekday, number, "");
            case COUNTED ->
                day.date().equals(today)
                        ? new Day("is-today", weekday, number, "Today")
                        : new Day(day.date().isBefore(today) ? "is-past" : "", weekday, number, "Day " + day.number());
        };
    }
}
