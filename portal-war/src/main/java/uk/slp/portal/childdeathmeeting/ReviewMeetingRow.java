package uk.slp.portal.childdeathmeeting;

import java.time.LocalDate;

/**
 * A review meeting in the list of its case.
 *
 * @param where a place, or words for a meeting by link only
 * @param invited how many are invited
 */
public record ReviewMeetingRow(
        String reference,
        LocalDate day,
        String time,
        String where,
        String lead,
        ReviewMeetingStatus status,
        long invited) {}
