package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline and how it came about.
 *
 * @param rule the row of the rule that was applied
 * @param deadline the result
 * @param days every day from the first to the last in order of date, for rules in working days; else empty
 * @param awarenessDayCounted true when the day of the event was counted as day 1
 */
public record Counting(DeadlineRule rule, Deadline deadline, List<CountedDay> days, boolean awarenessDayCounted) {

    /** @param days copied */
    public Counting {
        days = List.copyOf(days);
    }

    /** The last day. */
    public LocalDate due() {
        return deadline.due();
    }

    /** The days that were not counted, with their reasons; the day of the event is not one of them. */
    public List<CountedDay> skipped() {
        return days.stream().filter(CountedDay::skipped).toList();
    }
}
