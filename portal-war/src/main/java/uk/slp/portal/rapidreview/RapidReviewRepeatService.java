package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewAction;
import uk.slp.portal.rapidreview.model.RapidReviewTransitions;
import uk.slp.portal.rapidreview.model.RapidReviews;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.recommendation.ChooseRepeat;
import uk.slp.portal.recommendation.DraftText;
import uk.slp.portal.recommendation.RepeatChoices;
import uk.slp.portal.recommendation.RepeatedDraft;
import uk.slp.portal.recommendation.SaidBefore;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * Earlier recommendations near to the learning and the actions of a rapid review, and what its writers say of them: for
 * those who may write the review, while it can be written. Each paragraph is taken for a recommendation of its own.
 */
@ApplicationScoped
public class RapidReviewRepeatService {
    @Inject
    private RapidReviewQueries queries;

    @Inject
    private RapidReviews reviews;

    @Inject
    private RepeatChoices choices;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * The paragraphs of a section with earlier recommendations near to them. Three statements.
     *
     * @throws NotFound if nothing is recommended in that section, or the person cannot write the review now
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @BesideTheCase
    @Transactional
    public SaidBefore saidBefore(String reference, String section) {
        ReviewSection part = part(section);
        RapidReviewView view = queries.part(reference);
        if (!view.actions().contains(RapidReviewAction.WRITE)) {
            throw new NotFound("Earlier recommendations are looked for while the review is written.");
        }
        audit.read(RapidReviewView.TYPE, view.reference());
        return said(view, part, choices.beside(subject(view), drafts(view, part)));
    }

    /**
     * The review beside what was notified, with what nothing was said of yet. Three statements, and one more where
     * something near is published.
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @BesideTheCase
    @Transactional
    public RepeatCheck check(String reference) {
        ReviewedCase whole = queries.withNotification(reference);
        RapidReviewView view = whole.review();
        List<SaidBefore> open = new ArrayList<>();
        if (view.actions().contains(RapidReviewAction.WRITE)) {
            List<DraftText> all = Recommending.sections().stream()
                    .flatMap(part -> drafts(view, part).stream()
                            .map(draft -> new DraftText(part.code() + ":" + draft.key(), draft.place(), draft.text())))
                    .toList();
            List<RepeatedDraft> compared = choices.besideIfNear(subject(view), all);
            Recommending.sections().forEach(part -> {
                SaidBefore said = said(
                        view,
                        part,
                        compared.stream()
                                .filter(one -> one.draft().key().startsWith(part.code() + ":"))
                                .toList());
                if (said.open() > 0) {
                    open.add(said);
                }
            });
        }
        return new RepeatCheck(whole, open);
    }

    /** Keeps what a new recommendation is to an earlier one, or takes that away. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void choose(ChooseRepeat command) {
        ReviewSection part = part(command.part());
        RapidReview review = reviews.lock(command.reference(), user.scope())
                .orElseThrow(() -> new NotFound("There is no rapid review of that reference."));
        RapidReviewTransitions.RULES.require(review.status(), RapidReviewAction.WRITE, null);
        String text = Recommending.field(part).map(review.content()::get).orElse("");
        choices.choose(
                new RepeatChoices.Subject(
                        RapidReview.TYPE,
                        review.id(),
                        review.reference(),
                        review.partnershipId(),
                        null,
                        review.changedBy(),
                        review.changedAt()),
                drafts(text),
                command,
                user.require());
    }

    /** Every recommendation of a review as it is written, for the choices that are sealed with it. */
    static List<DraftText> drafts(RapidReview review) {
        return Recommending.sections().stream()
                .flatMap(section -> Recommending.field(section).stream())
                .flatMap(field -> Stream.ofNullable(review.content().get(field)))
                .flatMap(text -> drafts(text).stream())
                .toList();
    }

    private static List<DraftText> drafts(RapidReviewView view, ReviewSection part) {
        return Recommending.field(part)
                .map(field -> drafts(view.section(part).text(field)))
                .orElse(List.of());
    }

    private static List<DraftText> drafts(String text) {
        List<DraftText> drafts = new ArrayList<>();
        for (String paragraph : text.replace("\r", "").split("\n\\s*\n")) {
            String words = paragraph.strip();
            if (!words.isEmpty()) {
                int number = drafts.size() + 1;
                drafts.add(new DraftText("p" + number, "Paragraph " + number, words));
            }
        }
        return drafts;
    }

    private static SaidBefore said(RapidReviewView view, ReviewSection part, List<RepeatedDraft> drafts) {
        return new SaidBefore(
                view.reference(),
                view.title(),
                part.label(),
                "/rapid-reviews/" + view.reference() + "/edit/" + part.code(),
                drafts);
    }

    private static RepeatChoices.Subject subject(RapidReviewView view) {
        return new RepeatChoices.Subject(
                RapidReviewView.TYPE,
                view.id(),
                view.reference(),
                view.partnershipId(),
                OrganisationView.areaOf(view.authorityName()),
                view.changedBy(),
                view.changedAt());
    }

    private static ReviewSection part(String code) {
        return Recommending.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nothing is recommended in that section of a rapid review."));
    }
}
