package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A practice review in a list.
 *
 * @param improvementStatus where the information on improvements stands; null unless the report is withheld
 * @param unconfirmedReviewers how many reviewers there are whose independence nobody confirmed
 * @param signedByOwn how many signatures of the person's own organisation stand
 * @param openComments how many comments on its drafts are not settled
 */
public record PracticeReviewRow(
        String reference,
        ReviewStatus status,
        @Nullable String caseName,
        String authorityName,
        @Nullable String reviewerName,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate plannedPublication,
        @Nullable LocalDate copyDue,
        @Nullable LocalDate copySentOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate repositorySentOn,
        Instant changedAt,
        long confirmedItems,
        @Nullable ImprovementStatus improvementStatus,
        @Nullable LocalDate improvementPlanned,
        @Nullable LocalDate improvementCopyDue,
        @Nullable LocalDate improvementCopySentOn,
        @Nullable Instant improvementChangedAt,
        long improvementConfirmed,
        long unconfirmedReviewers,
        long signedByOwn,
        long openComments) {
    /** The name of the case, or its reference. */
    public String title() {
        return caseName == null ? reference : caseName;
    }
}
