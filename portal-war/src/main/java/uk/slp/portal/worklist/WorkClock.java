package uk.slp.portal.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.HourClock;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/**
 * How a stored due date reads in the list. The date is the one the record keeps; the rule only says whether it is a
 * limit, an aim or a usual time.
 */
record WorkClock(Urgency urgency, String dueWords, String leftWords, String state) {
    private static final int SOON = 5;
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final WorkClock NONE = new WorkClock(Urgency.NO_DATE, "No date set", "", "");

    /** A day on which something is, and not a limit until which something is due. */
    static WorkClock on(DeadlineCalculator calculator, LocalDate day, Instant now) {
        WorkClock counted = of(calculator, "panel-response", day, now);
        return switch (counted.urgency()) {
            case OVERDUE ->
                new WorkClock(
                        counted.urgency(), "Was on " + DeadlineWords.full(day), counted.leftWords(), counted.state());
            case TODAY -> new WorkClock(counted.urgency(), "Today", "", counted.state());
            default ->
                new WorkClock(counted.urgency(), "On " + DeadlineWords.full(day), counted.leftWords(), counted.state());
        };
    }

    /** A clock in hours, which run at night and at weekends (rule 56). */
    static WorkClock hours(Instant due, Instant now) {
        String moment = HOUR.format(due.atZone(PortalTime.LONDON));
        Duration left = Duration.between(now, due);
        if (left.isNegative()) {
            return new WorkClock(
                    Urgency.OVERDUE, "Was due " + moment, HourClock.span(left.negated()) + " overdue", "overdue");
        }
        LocalDate today = LocalDate.ofInstant(now, PortalTime.LONDON);
        boolean last = LocalDate.ofInstant(due, PortalTime.LONDON).equals(today);
        return new WorkClock(
                last ? Urgency.TODAY : Urgency.NEXT_FIVE, "Due " + moment, "in " + HourClock.span(left), "soon");
    }

    static WorkClock of(DeadlineCalculator calculator, String rule, @Nullable LocalDate due, Instant now) {
        if (due == null) {
            return NONE;
        }
        DeadlineRule latest = calculator.rules().latest(rule);
        Deadline deadline = new Deadline(
                rule,
                latest.edition(),
                latest.duty(),
                due,
                due,
                due.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant());
        ClockStatus status = calculator.status(deadline, now);
        String left = DeadlineWords.left(deadline, status);
        boolean today = due.equals(status.at());
        int days = status.workingDays().orElse(Integer.MAX_VALUE);
        if (status.state() == ClockStatus.State.OVERDUE) {
            return new WorkClock(Urgency.OVERDUE, DeadlineWords.due(deadline, status), left, "overdue");
        }
        if (today) {
            return new WorkClock(Urgency.TODAY, "Until the end of the day", "Due today", "soon");
        }
        Urgency urgency = days <= SOON ? Urgency.NEXT_FIVE : Urgency.LATER;
        boolean next = status.state() == ClockStatus.State.DUE_SOON;
        return new WorkClock(urgency, DeadlineWords.due(deadline, status), left, next ? "soon" : "");
    }
}
