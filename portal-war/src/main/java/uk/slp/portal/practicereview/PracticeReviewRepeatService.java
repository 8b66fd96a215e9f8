package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.ImprovementText;
import uk.slp.portal.practicereview.model.ImprovementTransitions;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewTransitions;
import uk.slp.portal.recommendation.ChooseRepeat;
import uk.slp.portal.recommendation.DraftText;
import uk.slp.portal.recommendation.RepeatChoices;
import uk.slp.portal.recommendation.SaidBefore;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.UnitKind;

/**
 * Earlier recommendations near to those of the report of a practice review, or of what stands for a withheld one, and
 * what its writers say of them: for those who may write that text, while it can be written.
 */
@ApplicationScoped
public class PracticeReviewRepeatService {
    @Inject
    private PracticeReviewQueries queries;

    @Inject
    private ImprovementQueries improvements;

    @Inject
    private PracticeReviews reviews;

    @Inject
    private RepeatChoices choices;

    @Inject
    private CurrentUser user;

    /**
     * The recommendations of the report as it is saved. Three statements.
     *
     * @throws NotFound if the person cannot write the report now
     */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @BesideTheCase
    @Transactional
    public SaidBefore inReport(String reference) {
        PracticeReviewView view = queries.open(reference);
        if (!view.may(ReviewAction.WRITE.code())) {
            throw new NotFound("Earlier recommendations are looked for while the report is written.");
        }
        return new SaidBefore(
                reference,
                view.title(),
                "Report",
                "/practice-reviews/" + reference + "/report",
                choices.beside(subject(view.facts()), drafts(view.report(), "Recommendation ")));
    }

    /**
     * How many earlier recommendations are near to the report as it is saved, and have no choice. For a review that was
     * read in this transaction; one statement where something near is published, else none.
     */
    long open(PracticeReviewView view) {
        return choices.besideIfNear(subject(view.facts()), drafts(view.report(), "Recommendation ")).stream()
                .mapToLong(draft -> draft.open())
                .sum();
    }

    /**
     * What should improve, as it is saved. Three statements.
     *
     * @throws NotFound if the person cannot write it now
     */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @BesideTheCase
    @Transactional
    public SaidBefore inImprovements(String reference) {
        ImprovementFacts facts = improvements.written(reference);
        return new SaidBefore(
                reference,
                Objects.requireNonNullElse(facts.caseName(), reference),
                "Improvement information",
                "/practice-reviews/" + reference + "/improvements",
                choices.beside(
                        subject(
                                facts.id(),
                                reference,
                                facts.partnershipId(),
                                facts.authorityName(),
                                facts.changedBy(),
                                facts.changedAt()),
                        drafts(facts.read(), "Improvement ")));
    }

    /** Keeps what a recommendation of the report is to an earlier one, or takes that away. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void chooseForReport(ChooseRepeat command) {
        PracticeReview review = hold(command.reference());
        ReviewTransitions.RULES.require(review.status(), ReviewAction.WRITE, null);
        choose(review, command, drafts(ReportText.parse(review.report().text()), "Recommendation "));
    }

    /** Keeps what an improvement is to an earlier recommendation, or takes that away. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void chooseForImprovements(ChooseRepeat command) {
        PracticeReview review = hold(command.reference());
        ImprovementInformation information = reviews.holdInformation(review.id())
                .orElseThrow(() -> new NotFound("There is no information on improvements of this review."));
        ImprovementTransitions.RULES.require(information.status(), ImprovementAction.WRITE, null);
        ImprovementText text = information.text();
        choose(review, command, drafts(ReportText.parse(text.notation()), "Improvement "));
    }

    private PracticeReview hold(String reference) {
        return reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
    }

    private void choose(PracticeReview review, ChooseRepeat command, List<DraftText> drafts) {
        choices.choose(
                subject(
                        review.id(),
                        review.reference(),
                        review.partnershipId(),
                        null,
                        review.changedBy(),
                        review.changedAt()),
                drafts,
                command,
                user.require());
    }

    private static List<DraftText> drafts(ReportText report, String called) {
        return report.units(UnitKind.RECOMMENDATION).stream()
                .map(unit -> new DraftText(unit.anchor(), called + unit.number(), unit.text()))
                .toList();
    }

    private static RepeatChoices.Subject subject(ReviewFacts facts) {
        return subject(
                facts.id(),
                facts.reference(),
                facts.partnershipId(),
                facts.authorityName(),
                facts.changedBy(),
                facts.changedAt());
    }

    private static RepeatChoices.Subject subject(
            UUID id,
            String reference,
            UUID partnership,
            @Nullable String authority,
            String changedBy,
            Instant changedAt) {
        return new RepeatChoices.Subject(
                PracticeReview.TYPE,
                id,
                reference,
                partnership,
                authority == null ? null : OrganisationView.areaOf(authority),
                changedBy,
                changedAt);
    }
}
