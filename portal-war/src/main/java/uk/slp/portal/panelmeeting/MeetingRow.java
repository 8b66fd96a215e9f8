package uk.slp.portal.panelmeeting;

import java.time.LocalDate;

/**
 * A meeting in the list.
 *
 * @param cases on its agenda, without those that are closed to the reader
 * @param minuted those of them that have a minute
 */
public record MeetingRow(
        String reference,
        LocalDate day,
        String time,
        String where,
        String chairName,
        MeetingStatus status,
        long cases,
        long minuted) {}
