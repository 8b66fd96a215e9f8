package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.slp.portal.known.KnownBeside;
import uk.slp.portal.known.KnownMarks;
import uk.slp.portal.known.MarkPassage;
import uk.slp.portal.known.Writing;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotifiedFacts;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewAction;
import uk.slp.portal.rapidreview.model.RapidReviewTransitions;
import uk.slp.portal.rapidreview.model.RapidReviews;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.AgeBand;

/**
 * What is already known about a section of a rapid review, and what its writers made of it: for those who may write the
 * review, while it can be written. What partners sign is not changed under their hands.
 */
@ApplicationScoped
public class RapidReviewKnownService {
    @Inject
    private RapidReviewQueries queries;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private RapidReviews reviews;

    @Inject
    private KnownMarks marks;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * Passages near to what is saved in a section, and every marked one. Three statements: the review with its marks, the
     * notification for the ages of the children, and the lines of the audit trail.
     *
     * @throws NotFound if there is no such section, or the person cannot write the review now
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @BesideTheCase
    @Transactional
    public KnownBeside beside(String reference, String section) {
        ReviewSection part = section(section);
        RapidReviewView view = queries.part(reference);
        if (!view.actions().contains(RapidReviewAction.WRITE)) {
            throw new NotFound("Passages are looked for while the review is written.");
        }
        NotifiedFacts notified = notifications.forReview(view.notificationId());
        audit.readTogether(
                new AuditTrail.Read(RapidReviewView.TYPE, view.reference()),
                new AuditTrail.Read(NotifiedFacts.TYPE, notified.reference()));
        return marks.beside(
                new Writing(
                        view.reference(),
                        view.title(),
                        part.label(),
                        "/rapid-reviews/" + view.reference() + "/edit/" + part.code(),
                        written(view.section(part)),
                        AgeBand.ofWords(notified.ages()).stream()
                                .map(AgeBand::code)
                                .toList(),
                        List.of()),
                view.known());
    }

    private static String written(SectionView section) {
        return section.answers().stream()
                .filter(answer -> answer.field() != ReviewField.MEETING_DATE
                        && answer.field() != ReviewField.PRACTICE_REVIEW_PROPOSED)
                .map(answer -> Objects.requireNonNullElse(answer.text(), ""))
                .collect(Collectors.joining("\n\n"))
                .strip();
    }

    /** Marks a passage for a review, or takes its mark away. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void mark(MarkPassage command) {
        section(command.part());
        RapidReview review = reviews.lock(command.reference(), user.scope())
                .orElseThrow(() -> new NotFound("There is no rapid review of that reference."));
        RapidReviewTransitions.RULES.require(review.status(), RapidReviewAction.WRITE, null);
        marks.mark(
                new KnownMarks.Subject(
                        RapidReview.TYPE, review.id(), review.reference(), review.changedBy(), review.changedAt()),
                command,
                user.require());
    }

    private static ReviewSection section(String code) {
        if (!Coded.known(ReviewSection.class, code)) {
            throw new NotFound("A rapid review has no such section.");
        }
        return Coded.of(ReviewSection.class, code);
    }
}
