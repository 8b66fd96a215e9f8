package uk.slp.portal.rapidreview;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A rapid review took a step before sending. Observed synchronously by who tells people of it.
 *
 * @param action code of the step: {@code ask_for_sign_off}, {@code reopen} or {@code sign_off}
 * @param missing kinds of the partners that have not signed
 * @param version of the review after the step
 */
public record RapidReviewStepped(
        UUID rapidReviewId,
        String reference,
        UUID partnershipId,
        String action,
        Set<OrganisationKind> missing,
        long version,
        String by,
        Instant at) {
    public RapidReviewStepped {
        missing = Set.copyOf(missing);
    }

    static RapidReviewStepped of(RapidReview review, StatusChange step) {
        return new RapidReviewStepped(
                review.id(),
                review.reference(),
                review.partnershipId(),
                step.action(),
                Partner.kinds(review.missingPartners()),
                review.version(),
                step.changedBy(),
                step.changedAt());
    }
}
