package uk.slp.portal.notification.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.LinkView;
import uk.slp.portal.notification.QuestionView;
import uk.slp.portal.shared.time.PortalTime;

/** What the API answers about what happened after sending. */
public final class FollowUpJson {
    private FollowUpJson() {}

    /** Questions of the national body. */
    public record Questions(List<Question> items) {}

    /** A question: {@code open}, {@code answered} or {@code closed}. */
    public record Question(
            int number,
            String state,
            String question,
            LocalDate answerBy,
            OffsetDateTime askedAt,
            String askedBy,
            String answer,
            OffsetDateTime answeredAt,
            String answeredBy,
            String closingReason,
            OffsetDateTime closedAt,
            String closedBy) {}

    /** Links to notifications of the same incident. */
    public record Links(List<Link> items) {}

    /**
     * A link: {@code proposed}, {@code confirmed}, {@code refused} or {@code ended}. The state of the other notification
     * is told once the link is confirmed.
     */
    public record Link(
            String id,
            String state,
            boolean waitingForYou,
            String reference,
            String authorityName,
            OffsetDateTime sentAt,
            String status,
            String reason) {}

    static Questions questions(List<QuestionView> questions) {
        return new Questions(questions.stream().map(FollowUpJson::question).toList());
    }

    static Question question(QuestionView q) {
        QuestionView.Said answered = q.answered();
        QuestionView.Said closed = q.closed();
        return new Question(
                q.number(),
                q.stateCode(),
                q.question(),
                q.answerBy(),
                at(q.asked().at()),
                q.asked().by(),
                answered == null ? null : answered.text(),
                answered == null ? null : at(answered.at()),
                answered == null ? null : answered.by(),
                closed == null ? null : closed.text(),
                closed == null ? null : at(closed.at()),
                closed == null ? null : closed.by());
    }

    static Links links(List<LinkView> links) {
        return new Links(links.stream()
                .map(l -> new Link(
                        l.id().toString(),
                        l.stateCode(),
                        l.asked(),
                        l.reference(),
                        l.authorityName(),
                        at(l.sentAt()),
                        l.statusLabel(),
                        l.reason()))
                .toList());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
