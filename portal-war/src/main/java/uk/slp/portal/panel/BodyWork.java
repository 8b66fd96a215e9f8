package uk.slp.portal.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits at the national body for the present person.
 *
 * @param kind what it is
 * @param title of a review; the time of a meeting, such as 09:30; empty for a case
 * @param status code of its state
 * @param day of the meeting; the target of a review, or the last day on which its report must be available
 * @param plannedOn the day on which the report of a review is to be published
 * @param copiedOn the day on which the Secretary of State had the report
 * @param informedOn the day on which the Secretary of State was informed of the review
 * @param confirmedOn the day of the confirmation by the Secretary of State
 * @param panelCase the case, if it is one
 */
public record BodyWork(
        Kind kind,
        String reference,
        String title,
        String status,
        @Nullable LocalDate day,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate copiedOn,
        @Nullable LocalDate informedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable PanelCaseRow panelCase) {
    /** What can wait at the national body. */
    public enum Kind {
        CASE,
        /** A meeting, for those who arrange it. */
        MEETING,
        /** A meeting, for somebody who is asked to it. */
        INVITATION,
        REVIEW,
        /** A published review whose report must stay available. */
        KEPT
    }
}
