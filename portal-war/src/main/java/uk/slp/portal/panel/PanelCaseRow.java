package uk.slp.portal.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.panel.model.PanelOutcome;

/**
 * A case in the queue.
 *
 * @param caseName the name chosen for the case; never a child's
 * @param practiceReviewProposed whether the partners propose a local practice review
 * @param sentLate whether the rapid review came after its limit
 * @param outcome the last answer, if there is one
 */
public record PanelCaseRow(
        String reference,
        @Nullable String caseName,
        String notificationReference,
        String rapidReviewReference,
        String authorityName,
        PanelCaseStatus status,
        boolean practiceReviewProposed,
        boolean sentLate,
        Instant receivedAt,
        UsualTime usual,
        @Nullable PanelOutcome outcome,
        @Nullable Instant decidedAt) {
    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }

    /** Words for the state. */
    public String statusLabel() {
        return status.label();
    }
}
