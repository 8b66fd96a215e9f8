package uk.slp.portal.notification;

import java.time.YearMonth;

/**
 * What was sent in a month.
 *
 * @param incidents serious incidents
 * @param lookedAfter deaths of looked-after children
 * @param careLeavers deaths of care leavers, never part of the sum (rule 24)
 * @param late of those that are part of the sum, sent after the limit
 */
public record MonthCount(YearMonth month, long incidents, long lookedAfter, long careLeavers, long late) {
    /** Everything that counts together. */
    public long sum() {
        return incidents + lookedAfter;
    }
}
