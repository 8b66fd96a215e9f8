package uk.slp.portal.panel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * A case, whole.
 *
 * @param steps its history, newest first
 * @param replies what the partners answered to requests and sent, newest first
 * @param mayReply whether the person is one of those who answer what was asked, and it was not answered yet
 * @param allocatedTo name of whoever has it in hand; null while nobody has, and for everybody outside the body
 * @param mayAllocate whether the person may give it to somebody now
 * @param letters what went out to the partners, newest first
 * @param agendas on which the case stands or stood, the latest first; for the national body only
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
        List<PanelReplyView> replies,
        boolean mayDecide,
        boolean mayReply,
        @Nullable String allocatedTo,
        boolean mayAllocate,
        List<LetterLine> letters,
        List<AgendaLine> agendas)
        implements ShownRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = PanelCase.TYPE;

    public PanelCaseView {
        steps = List.copyOf(steps);
        replies = List.copyOf(replies);
        letters = List.copyOf(letters);
        agendas = List.copyOf(agendas);
    }

    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }

    /** Whether the partners have been asked something and have not answered. */
    public boolean asked() {
        return status == PanelCaseStatus.INFORMATION_REQUESTED || status == PanelCaseStatus.RECONSIDERATION_ASKED;
    }

    /** Whether it ended without a final answer. */
    public boolean closed() {
        return status == PanelCaseStatus.CLOSED;
    }

    /** Whether the final answer stands. */
    public boolean decided() {
        return status == PanelCaseStatus.DECIDED;
    }
}
