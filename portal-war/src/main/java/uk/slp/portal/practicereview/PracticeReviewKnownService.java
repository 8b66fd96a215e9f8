package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.slp.portal.known.KnownBeside;
import uk.slp.portal.known.KnownMarks;
import uk.slp.portal.known.MarkPassage;
import uk.slp.portal.known.Writing;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.ImprovementTransitions;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewTransitions;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.report.ReportUnit;

/**
 * What is already known about the report of a practice review, or about what stands for a withheld one, and what its
 * writers made of it: for those who may write that text, while it can be written.
 */
@ApplicationScoped
public class PracticeReviewKnownService {
    @Inject
    private PracticeReviewQueries queries;

    @Inject
    private ImprovementQueries improvements;

    @Inject
    private PracticeReviews reviews;

    @Inject
    private KnownMarks marks;

    @Inject
    private CurrentUser user;

    /**
     * Passages near to the report as it is saved, and every marked one. Three statements: the review, the line of the
     * audit trail, the marked passages.
     *
     * @throws NotFound if the person cannot write the report now
     */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @BesideTheCase
    @Transactional
    public KnownBeside besideReport(String reference) {
        PracticeReviewView view = queries.open(reference);
        ReviewFacts facts = view.facts();
        if (!view.may(ReviewAction.WRITE.code())) {
            throw new NotFound("Passages are looked for while the report is written.");
        }
        String text = view.report().units().stream().map(ReportUnit::text).collect(Collectors.joining("\n\n"));
        return marks.beside(
                new Writing(
                        reference,
                        view.title(),
                        "Report",
                        "/practice-reviews/" + reference + "/report",
                        text,
                        facts.ageBands(),
                        facts.harms()),
                marks.of(facts.id()));
    }

    /**
     * Passages near to the information on improvements as it is saved, and every marked one. Three statements.
     *
     * @throws NotFound if the person cannot write it now
     */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @BesideTheCase
    @Transactional
    public KnownBeside besideImprovements(String reference) {
        ImprovementFacts facts = improvements.written(reference);
        String text = Stream.of(
                        facts.title(), facts.summary(), facts.improvements(), facts.improvedAlready(), facts.followUp())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return marks.beside(
                new Writing(
                        reference,
                        Objects.requireNonNullElse(facts.caseName(), reference),
                        "Improvement information",
                        "/practice-reviews/" + reference + "/improvements",
                        text,
                        facts.ageBands(),
                        facts.harms()),
                marks.of(facts.id()));
    }

    /** Marks a passage for the report, or takes its mark away. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void markForReport(MarkPassage command) {
        PracticeReview review = hold(command.reference());
        ReviewTransitions.RULES.require(review.status(), ReviewAction.WRITE, null);
        mark(review, command);
    }

    /** Marks a passage for the information on improvements, or takes its mark away. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void markForImprovements(MarkPassage command) {
        PracticeReview review = hold(command.reference());
        ImprovementInformation information = reviews.holdInformation(review.id())
                .orElseThrow(() -> new NotFound("There is no information on improvements of this review."));
        ImprovementTransitions.RULES.require(information.status(), ImprovementAction.WRITE, null);
        mark(review, command);
    }

    private PracticeReview hold(String reference) {
        return reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
    }

    private void mark(PracticeReview review, MarkPassage command) {
        marks.mark(
                new KnownMarks.Subject(
                        PracticeReview.TYPE, review.id(), review.reference(), review.changedBy(), review.changedAt()),
                command,
                user.require());
    }
}
