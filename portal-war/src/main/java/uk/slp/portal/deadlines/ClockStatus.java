package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How a deadline stands at a moment.
 *
 * @param state where it stands
 * @param at the day in London on which it was asked, or on which the duty was met
 * @param workingDays working days left, overdue, early or late, as the state says; 0 when the difference has no
 *     working day in it; empty when it reaches into a year the calendar does not know
 */
public record ClockStatus(State state, LocalDate at, OptionalInt workingDays) {

    /** Where a deadline stands. */
    public enum State {
        /** Time is left. */
        ON_TIME,
        /** Due today, or no later than the next working day. */
        DUE_SOON,
        /** The last moment has passed and the duty is not met. */
        OVERDUE,
        /** Met in time. */
        MET,
        /** Met after the last moment. */
        MET_LATE
    }
}
