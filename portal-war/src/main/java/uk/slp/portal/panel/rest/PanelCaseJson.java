package uk.slp.portal.panel.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.PanelCaseRow;
import uk.slp.portal.panel.PanelCaseView;
import uk.slp.portal.panel.PanelReplyView;
import uk.slp.portal.panel.PanelStep;
import uk.slp.portal.panel.model.ReplyAction;
import uk.slp.portal.rapidreview.SignOffView;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives cases of the national body. */
final class PanelCaseJson {
    private PanelCaseJson() {}

    /** A line of the queue; {@code allocatedTo} is told to the body itself only. */
    public record Row(
            String reference,
            String rapidReview,
            String notification,
            @Nullable String caseName,
            String authority,
            String status,
            boolean practiceReviewProposed,
            boolean sentLate,
            OffsetDateTime receivedAt,
            LocalDate usualBy,
            @Nullable String outcome,
            @Nullable String allocatedTo) {}

    /** One step of the history. */
    public record Step(String action, String status, String by, OffsetDateTime at, @Nullable String reason) {}

    /** One case. */
    public record Whole(
            String reference,
            String rapidReview,
            String notification,
            @Nullable String caseName,
            String authority,
            String partnership,
            String edition,
            String status,
            boolean practiceReviewProposed,
            boolean sentLate,
            OffsetDateTime receivedAt,
            LocalDate usualBy,
            @Nullable String outcome,
            boolean practiceReviewFollows,
            @Nullable String reasons,
            @Nullable String reasonImprovements,
            @Nullable String reasonLaw,
            @Nullable String reasonRecurrent,
            @Nullable String qualityFeedback,
            @Nullable OffsetDateTime answeredAt,
            List<Step> history,
            List<Reply> replies) {}

    /** What a partner said about a changed decision; {@code agrees} is null until it has. */
    public record SignOff(
            String partner,
            boolean signed,
            @Nullable Boolean agrees,
            @Nullable String dissent,
            @Nullable String signedName,
            @Nullable OffsetDateTime signedAt) {}

    /** An answer of the partners. */
    public record Reply(
            int number,
            String request,
            String requestText,
            OffsetDateTime askedAt,
            String status,
            @Nullable String text,
            @Nullable String decision,
            @Nullable Boolean practiceReviewProposed,
            List<SignOff> signOffs,
            @Nullable OffsetDateTime sentAt,
            @Nullable String sentBy,
            List<String> actions) {}

    static Row row(PanelCaseRow row) {
        return new Row(
                row.reference(),
                row.rapidReviewReference(),
                row.notificationReference(),
                row.caseName(),
                row.authorityName(),
                row.status().code(),
                row.practiceReviewProposed(),
                row.sentLate(),
                at(row.receivedAt()),
                row.usual().by(),
                row.outcome() == null ? null : row.outcome().code(),
                row.allocatedTo());
    }

    static Whole whole(PanelCaseView view) {
        return new Whole(
                view.reference(),
                view.rapidReviewReference(),
                view.notificationReference(),
                view.caseName(),
                view.authorityName(),
                view.partnershipName(),
                view.edition(),
                view.status().code(),
                view.practiceReviewProposed(),
                view.sentLate(),
                at(view.receivedAt()),
                view.usual().by(),
                view.outcome() == null ? null : view.outcome().code(),
                view.outcome() != null && view.outcome().practiceReviewFollows(),
                view.reasons(),
                view.reasonImprovements(),
                view.reasonLaw(),
                view.reasonRecurrent(),
                view.qualityFeedback(),
                view.decidedAt() == null ? null : at(view.decidedAt()),
                view.steps().stream().map(PanelCaseJson::step).toList(),
                view.replies().stream().map(PanelCaseJson::reply).toList());
    }

    static Reply reply(PanelReplyView view) {
        return new Reply(
                view.number(),
                view.request().code(),
                view.requestText(),
                at(view.askedAt()),
                view.status().code(),
                view.text(),
                view.decision() == null ? null : view.decision().code(),
                view.practiceReviewProposed(),
                view.signOffs().stream().map(PanelCaseJson::signOff).toList(),
                view.sentAt() == null ? null : at(view.sentAt()),
                view.sentByName(),
                view.actions().stream().map(ReplyAction::code).sorted().toList());
    }

    private static SignOff signOff(SignOffView view) {
        return new SignOff(
                view.partner().code(),
                view.signed(),
                view.signed() ? view.agrees() : null,
                view.dissent(),
                view.signedName(),
                view.signedAt() == null ? null : at(view.signedAt()));
    }

    private static Step step(PanelStep step) {
        return new Step(step.action(), step.toStatus(), step.byName(), at(step.at()), step.reason());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
