package uk.slp.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.shared.time.PortalTime;

/** The days of the invented cases, counted from the day of the start, so that they are of the present at any start. */
final class CaseDays {
    private static final Pattern AGE = Pattern.compile("(\\d+)y(\\d+)m(\\d+)d");
    private static final LocalTime FIRST_STEP = LocalTime.of(9, 20);
    private static final int BETWEEN_STEPS = 11;

    private final WorkingCalendar calendar;
    private final LocalDate start;
    /** The working days before the start, nearest first; found as they are asked for. */
    private final List<LocalDate> before = new ArrayList<>();

    CaseDays(WorkingCalendar calendar, LocalDate start) {
        this.calendar = calendar;
        this.start = start;
        before.add(start);
    }

    /** The working day so many before the start; the start itself for none. */
    LocalDate before(int workingDays) {
        while (before.size() <= workingDays) {
            LocalDate day = before.get(before.size() - 1).minusDays(1);
            while (!calendar.isWorkingDay(day)) {
                day = day.minusDays(1);
            }
            before.add(day);
        }
        return before.get(workingDays);
    }

    /** The working day so many after the start. */
    LocalDate after(int workingDays) {
        LocalDate day = start;
        for (int i = 0; i < workingDays; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }

    /** The moment of the step of a case of that number, on a working day before the start. */
    Instant moment(int workingDays, int step) {
        return before(workingDays)
                .atTime(FIRST_STEP.plusMinutes((long) step * BETWEEN_STEPS))
                .atZone(PortalTime.LONDON)
                .toInstant();
    }

    /** The date of birth of somebody of an age on a day. */
    static LocalDate born(String age, LocalDate on) {
        Matcher matcher = AGE.matcher(age);
        if (!matcher.matches()) {
            throw new IllegalStateException("An age is written as 3y2m11d: " + age);
        }
        return on.minusYears(Integer.parseInt(matcher.group(1)))
                .minusMonths(Integer.parseInt(matcher.group(2)))
                .minusDays(Integer.parseInt(matcher.group(3)));
    }
}
