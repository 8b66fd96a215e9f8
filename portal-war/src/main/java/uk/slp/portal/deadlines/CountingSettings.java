package uk.slp.portal.deadlines;

/**
 * What no source settles and each installation may choose.
 *
 * @param countAwarenessDay counts the day of awareness as day 1 when it is a working day. No statement was found in
 *     the guidance; the ordinary legal approach, and the default, is to leave the day of the event out
 * @param rollForward moves a duty counted in calendar days or months that falls on a day that is not a working day to
 *     the next working day. Off by default: six months from 23 November 2026 are 23 May 2027, a Sunday
 */
public record CountingSettings(boolean countAwarenessDay, boolean rollForward) {

    /** The day of awareness is not counted; no rolling forward. */
    public static final CountingSettings STANDARD = new CountingSettings(false, false);
}
