package uk.slp.portal.panel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The national body answered. Observed synchronously: where a local practice review follows, it waits for its
 * commission from then on.
 *
 * @param outcome code of the outcome
 * @param practiceReviewFollows whether a local practice review is agreed
 */
public record PanelOutcomeRecorded(
        UUID panelCaseId,
        UUID notificationId,
        String notificationReference,
        UUID authorityId,
        UUID partnershipId,
        @Nullable String caseName,
        String edition,
        String outcome,
        boolean practiceReviewFollows,
        String decidedBy,
        Instant decidedAt) {}
