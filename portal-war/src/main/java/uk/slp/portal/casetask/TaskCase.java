package uk.slp.portal.casetask;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The review on which tasks stand: a rapid review, or a practice review.
 *
 * @param shown the review as the person sees it, for the strip that names the case on each page
 * @param caseId identity of the case, for what is closed to a person (rule 76)
 * @param startsOn the day from which sets count: that on which the rapid review was opened, or on which it was decided to
 *     start the practice review; null until that is decided
 * @param closed whether it was ended without being done: its tasks then stay as they were
 */
public record TaskCase(
        TaskOn on,
        UUID id,
        String reference,
        String title,
        UUID partnershipId,
        UUID caseId,
        @Nullable LocalDate startsOn,
        boolean closed,
        Object shown) {
    static TaskCase of(RapidReviewView review) {
        return new TaskCase(
                TaskOn.RAPID_REVIEW,
                review.id(),
                review.reference(),
                review.title(),
                review.partnershipId(),
                review.notificationId(),
                LocalDate.ofInstant(review.openedAt(), PortalTime.LONDON),
                review.closedReason() != null,
                review);
    }

    static TaskCase of(PracticeReviewView review) {
        UUID id = review.facts().id();
        return new TaskCase(
                TaskOn.PRACTICE_REVIEW,
                id,
                review.reference(),
                review.title(),
                review.facts().partnershipId(),
                Objects.requireNonNullElse(review.facts().notificationId(), id),
                review.facts().startedOn(),
                review.status() == ReviewStatus.NOT_PROCEEDING,
                review);
    }
}
