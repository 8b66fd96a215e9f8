/**
 * Statutory clocks: facts in, dates out. No clock, no database, no container: only {@code java.*}.
 *
 * <p>Start with {@link uk.slp.portal.deadlines.DeadlineCalculator#standard()}. It joins three kinds of data:
 * <ul>
 *   <li>{@link uk.slp.portal.deadlines.WorkingCalendar}: weekends and bank holidays, for the years it was given;
 *   <li>{@link uk.slp.portal.deadlines.DeadlineRules}: every limit, aim and usual time, one row per edition of the
 *       guidance, each with its source;
 *   <li>{@link uk.slp.portal.deadlines.CountingSettings}: the few things that no source settles.
 * </ul>
 * {@code count} answers with the deadline, the days and the reasons; {@code status} says how a deadline stands at a
 * moment; {@link uk.slp.portal.deadlines.DeadlineWords} says both in words. {@link uk.slp.portal.deadlines.Recount}
 * compares open deadlines before and after a change of the bank holidays.
 *
 * <p>An aggregate stores the {@link uk.slp.portal.deadlines.Deadline} when its clock starts, so that a new rule never
 * moves an old duty.
 */
@NullMarked
package uk.slp.portal.deadlines;

import org.jspecify.annotations.NullMarked;
