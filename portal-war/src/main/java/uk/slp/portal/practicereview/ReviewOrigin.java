package uk.slp.portal.practicereview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.PanelOutcomeRecorded;

/**
 * What a practice review begins from: the agreement of the national body, or a decision of the partners alone, about one
 * notification or none (rule 52).
 *
 * @param panelCaseId the case before the national body, or null if the partners decided alone
 * @param notificationId the notification it begins from, or null
 * @param edition of the guidance that holds
 */
public record ReviewOrigin(
        @Nullable UUID panelCaseId,
        @Nullable UUID notificationId,
        @Nullable String notificationReference,
        UUID authorityId,
        UUID partnershipId,
        @Nullable String caseName,
        String edition,
        String by,
        Instant at) {
    /** The national body agreed. */
    public static ReviewOrigin of(PanelOutcomeRecorded outcome) {
        return new ReviewOrigin(
                outcome.panelCaseId(),
                outcome.notificationId(),
                outcome.notificationReference(),
                outcome.authorityId(),
                outcome.partnershipId(),
                outcome.caseName(),
                outcome.edition(),
                outcome.decidedBy(),
                outcome.decidedAt());
    }
}
