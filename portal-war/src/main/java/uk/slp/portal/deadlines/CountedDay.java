package uk.slp.portal.deadlines;

import java.time.LocalDate;

/**
 * One day of the strip that shows how a deadline was counted.
 *
 * @param date the day
 * @param kind what happens to it
 * @param number its number in the count; 0 for a day that is not counted
 * @param reason why a skipped day is not counted, for running text ("weekend"); empty for others
 * @param label a few words to show under the day: "Aware, not counted", "Day 1", "Weekend", "Day 5, due"
 */
public record CountedDay(LocalDate date, Kind kind, int number, String reason, String label) {

    /** What a day is in the count. */
    public enum Kind {
        /** The day of the event. */
        START,
        /** A day that counts. */
        COUNTED,
        /** A weekend or bank holiday. */
        SKIPPED,
        /** The last day. */
        DUE
    }

    /** True for a weekend or bank holiday. */
    public boolean skipped() {
        return kind == Kind.SKIPPED;
    }
}
