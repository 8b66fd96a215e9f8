package uk.slp.portal.rapidreview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rapid review was sent to the national body. Observed synchronously: the case enters its queue in the same
 * transaction.
 *
 * @param practiceReviewProposed whether the partners decided on a local practice review
 * @param late whether it was sent after its limit
 */
public record RapidReviewSent(
        UUID rapidReviewId,
        String reference,
        UUID notificationId,
        String notificationReference,
        UUID authorityId,
        UUID partnershipId,
        @Nullable String caseName,
        String edition,
        boolean practiceReviewProposed,
        boolean late,
        String sentBy,
        Instant sentAt) {}
