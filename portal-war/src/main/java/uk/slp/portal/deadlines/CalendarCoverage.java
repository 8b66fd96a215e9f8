package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The whole years for which bank holidays are known. A health check shows {@link #warning} months before the last
 * year ends, because a silent wrong deadline is worse than an error.
 *
 * @param firstYear first year, whole
 * @param lastYear last year, whole
 */
public record CalendarCoverage(int firstYear, int lastYear) {

    /** @throws IllegalArgumentException when the years are in the wrong order */
    public CalendarCoverage {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("The last year " + lastYear + " is before the first " + firstYear);
        }
    }

    /** The last day that can be counted. */
    public LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    /** True when the bank holidays of that day's year are known. */
    public boolean includes(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /** Whole months from today to the last day, negative when it has passed. */
    public long monthsLeft(LocalDate today) {
        return ChronoUnit.MONTHS.between(today, lastDay());
    }

    /** A sentence for operators when fewer whole months are left than wanted, else nothing. */
    public Optional<String> warning(LocalDate today, int monthsWanted) {
        if (monthsLeft(today) >= monthsWanted) {
            return Optional.empty();
        }
        String fact = lastDay().isBefore(today) ? "ended" : "ends";
        return Optional.of("The list of bank holidays " + fact + " on " + DeadlineWords.record(lastDay())
                + ": add the following years. Deadlines that reach past it are refused.");
    }
}
