package uk.slp.portal.childdeathdata;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a list.
 *
 * @param number of the panel, from 1
 * @param from first day of the period
 */
public record SubmissionRow(
        String reference,
        int number,
        String panelName,
        SubmissionStatus status,
        LocalDate from,
        LocalDate to,
        int cases,
        int warnings,
        Instant sentAt,
        String sentName,
        @Nullable Instant answeredAt) {}
