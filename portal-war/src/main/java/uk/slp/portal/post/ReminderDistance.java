package uk.slp.portal.post;

import java.time.LocalDate;
import java.util.OptionalInt;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.WorkingCalendar;

/** How far a last day is away, in working days: 0 is the day itself, less is after it. */
final class ReminderDistance {
    private ReminderDistance() {}

    /**
     * The distance on a day; nothing on days without work after the last day, which are no working day further than the
     * day before.
     *
     * @throws uk.slp.portal.deadlines.UnknownYear beyond the calendar
     */
    static OptionalInt on(LocalDate today, LocalDate due, WorkingCalendar calendar) {
        if (!today.isAfter(due)) {
            return OptionalInt.of(calendar.workingDaysAfter(today, due));
        }
        int after = calendar.workingDaysAfter(due, today);
        return after == 0 || !calendar.isWorkingDay(today) ? OptionalInt.empty() : OptionalInt.of(-after);
    }

    /** "The last day is Monday 30 November 2026, in 2 working days." */
    static String words(LocalDate today, LocalDate due, int distance) {
        String day = DeadlineWords.full(due);
        if (distance > 0) {
            return "The last day is " + day + ", in " + days(distance) + ".";
        }
        if (distance < 0) {
            return "The last day was " + day + ", " + days(-distance) + " ago. It can still be sent.";
        }
        return today.equals(due)
                ? "The last day is today, " + day + "."
                : "The last day is " + day + ", and today is the last working day before it.";
    }

    private static String days(int number) {
        return number + (number == 1 ? " working day" : " working days");
    }
}
