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
 * @param allocatedTo name of whoever has it in hand; null while nobody has, and for everybody outside the body
 * @param mine whether the present person has it in hand
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
        @Nullable Instant decidedAt,
        @Nullable String allocatedTo,
        boolean mine) {
    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }

    /** Whether it waits for the partners and not for the body. */
    public boolean asksPartners() {
        return status == PanelCaseStatus.INFORMATION_REQUESTED || status == PanelCaseStatus.RECONSIDERATION_ASKED;
    }

    /** Words for the state. */
    public String statusLabel() {
        return status.label();
    }
}
