package uk.slp.portal.panel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.panel.model.PanelOutcome;

/**
 * A case, whole.
 *
 * @param steps its history, newest first
 * @param mayDecide whether the person may record an answer now
 */
public record PanelCaseView(
        String reference,
        long version,
        PanelCaseStatus status,
        String edition,
        @Nullable String caseName,
        String notificationReference,
        String rapidReviewReference,
        String authorityName,
        String partnershipName,
        boolean practiceReviewProposed,
        boolean sentLate,
        Instant receivedAt,
        UsualTime usual,
        @Nullable PanelOutcome outcome,
        @Nullable String reasons,
        @Nullable String reasonImprovements,
        @Nullable String reasonLaw,
        @Nullable String reasonRecurrent,
        @Nullable String qualityFeedback,
        @Nullable Instant decidedAt,
        Instant changedAt,
        List<PanelStep> steps,
        boolean mayDecide) {
    public PanelCaseView {
        steps = List.copyOf(steps);
    }

    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }

    /** Whether the final answer stands. */
    public boolean decided() {
        return status == PanelCaseStatus.DECIDED;
    }
}
