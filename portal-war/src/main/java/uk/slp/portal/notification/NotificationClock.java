package uk.slp.portal.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.ClockView;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The clock of a notification in words, written by the server.
 *
 * @param due last day, as stored
 * @param oneLine "Due Monday 30 November 2026, in 2 working days"; once sent, when that was and how it stood
 * @param margin "in 2 working days"; once sent, "2 working days inside the limit"
 * @param state {@code plain}, {@code soon}, {@code overdue}, {@code met} or {@code met-late}
 * @param view the whole clock for the side of a page
 */
public record NotificationClock(LocalDate due, String oneLine, String margin, String state, ClockView view) {
    /** What is said instead of a clock where a day of awareness is known and no limit can be counted from it. */
    public static final String UNKNOWN = "No deadline is known for this date";

    /**
     * Reads the clock; null where the day of awareness lies before the first edition of its rule or where no calendar
     * reaches, so that one such record never breaks a list of many.
     */
    static @Nullable NotificationClock of(
            DeadlineCalculator calculator,
            Kind kind,
            LocalDate awareness,
            LocalDate due,
            @Nullable Instant sentAt,
            Instant now) {
        Counting counted;
        try {
            counted = calculator.count(kind.rule(), awareness);
        } catch (UnknownYear | RuleNotInForce | DateTimeException e) {
            return null;
        }
        Deadline deadline = stored(counted.deadline(), due);
        Counting counting = new Counting(counted.rule(), deadline, counted.days(), counted.awarenessDayCounted());
        ClockStatus status = sentAt == null ? calculator.status(deadline, now) : calculator.met(deadline, sentAt);
        return new NotificationClock(
                due,
                DeadlineWords.oneLine(deadline, status),
                DeadlineWords.left(deadline, status),
                switch (status.state()) {
                    case ON_TIME -> "plain";
                    case DUE_SOON -> "soon";
                    case OVERDUE -> "overdue";
                    case MET -> "met";
                    case MET_LATE -> "met-late";
                },
                ClockView.of(
                        kind.law() ? "Statutory limit: notification" : "Expected by guidance: notification",
                        counting,
                        status,
                        "the authority became aware",
                        "Aware"));
    }

    /** The stored due date stands, whatever the calendar says today. */
    private static Deadline stored(Deadline counted, LocalDate due) {
        Instant end = due.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant();
        return new Deadline(counted.rule(), counted.edition(), counted.duty(), counted.basis(), due, end);
    }
}
