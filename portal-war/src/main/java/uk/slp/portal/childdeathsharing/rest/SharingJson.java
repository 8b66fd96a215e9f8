package uk.slp.portal.childdeathsharing.rest;

import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.JoinView;
import uk.slp.portal.childdeathsharing.QuestionView;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.time.PortalTime;

/** Questions and joins as JSON; the names are promises. */
public final class SharingJson {
    private SharingJson() {}

    /** Everything of a case, or of an authority. */
    public record All(List<Question> questions, List<Join> joins) {}

    /**
     * A question. It says nothing of the child and the review.
     *
     * @param told whom at the authority the panel has told which child is meant
     */
    public record Question(
            String reference,
            String status,
            String panel,
            String authority,
            String askedBy,
            OffsetDateTime askedAt,
            String contact,
            String told,
            @Nullable String answer,
            @Nullable String words,
            @Nullable String notification,
            @Nullable String answeredBy,
            @Nullable OffsetDateTime answeredAt) {}

    /** A join: two references, and why. */
    public record Join(
            String reference,
            String status,
            String review,
            String notification,
            String panel,
            String authority,
            String purpose,
            String legalBasis,
            String proposedBy,
            OffsetDateTime proposedAt,
            @Nullable String agreedBy,
            @Nullable OffsetDateTime agreedAt) {}

    static Question question(QuestionView view) {
        return new Question(
                view.reference(),
                view.status().code(),
                view.panelName(),
                view.authorityName(),
                view.askedName(),
                PortalTime.told(view.askedAt()),
                view.contact(),
                view.told(),
                view.answer() == null ? null : view.answer().code(),
                view.words(),
                view.notification(),
                view.answeredName(),
                view.answeredAt() == null ? null : PortalTime.told(view.answeredAt()));
    }

    static Join join(JoinView view) {
        return new Join(
                view.reference(),
                view.status().code(),
                view.review(),
                view.notification(),
                view.panelName(),
                view.authorityName(),
                view.purpose(),
                view.basis().code(),
                view.proposedName(),
                PortalTime.told(view.proposedAt()),
                view.agreedName(),
                view.agreedAt() == null ? null : PortalTime.told(view.agreedAt()));
    }

    static All all(List<QuestionView> questions, List<JoinView> joins) {
        return new All(
                questions.stream().map(SharingJson::question).toList(),
                joins.stream().map(SharingJson::join).toList());
    }

    static Response tagged(QuestionView view) {
        return Response.ok(question(view)).tag(EntityTags.of(view.version())).build();
    }

    static Response tagged(JoinView view) {
        return Response.ok(join(view)).tag(EntityTags.of(view.version())).build();
    }
}
