package uk.slp.portal.practicereview;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.practicereview.model.Considered;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.ReviewProblems;
import uk.slp.portal.practicereview.model.ReviewReport;
import uk.slp.portal.shared.error.Violation;

/** How the report of a review is published, by a person now or by itself at its minute. */
@Dependent
class ReviewPublication {
    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private ReviewSteps steps;

    @Inject
    private SummaryPublication summaries;

    @Inject
    private ReleasedFile files;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private Clock clock;

    @Inject
    private Event<PracticeReviewPublished> published;

    /**
     * Everything that stands against publishing on a day, as far as it can be told now.
     *
     * @param copyMayFollow whether the copy may still be on its way, because its last day has not passed
     * @param lessNotice why it may be published with less notice, or null
     */
    List<Violation> problems(
            PracticeReview review, LocalDate publication, boolean copyMayFollow, @Nullable String lessNotice) {
        LocalDate lastDay = surroundings.copyDue(publication);
        List<Violation> found = new ArrayList<>(ReviewProblems.beforePublication(
                Considered.of(review), publication, lastDay, recognised(review), lessNotice));
        if (copyMayFollow && !surroundings.today().isAfter(lastDay)) {
            found.removeIf(problem -> ReviewProblems.COPY_NOT_SENT.equals(problem.code()));
        }
        if (!publication.equals(surroundings.today())) {
            found.replaceAll(problem -> ReviewProblems.COPY_TOO_LATE.equals(problem.code())
                    ? new Violation(
                            problem.field(),
                            problem.code(),
                            "The copy should have gone by " + DeadlineWords.full(lastDay)
                                    + " and went later. Plan a later day, or give the reason for less notice.")
                    : problem);
        }
        found.addAll(obstacles(review));
        return found;
    }

    /**
     * Publishes; the report enters the library in the same transaction, and with it what is written beside it to go out together.
     *
     * @param byItself whether it does so at the minute that the person set before
     * @throws uk.slp.portal.shared.error.RuleViolation with everything that stands against it
     */
    void publish(PracticeReview review, @Nullable String lessNotice, String by, boolean byItself) {
        LocalDate today = surroundings.today();
        Instant now = clock.instant();
        List<Violation> recognised = recognised(review);
        LocalDate lastDay = surroundings.copyDue(today);
        steps.took(
                review,
                ReviewSteps.unless(
                        obstacles(review), () -> review.publish(today, lastDay, recognised, lessNotice, by, now)));
        files.release(review, by);
        ReviewReport report = review.report();
        OrganisationView authority = organisations.byId(review.authorityId()).orElseThrow();
        published.fire(new PracticeReviewPublished(
                review.id(),
                review.reference(),
                review.authorityId(),
                review.partnershipId(),
                text(report.title()),
                organisations.byId(review.partnershipId()).orElseThrow().name(),
                authority.area(),
                text(authority.region()),
                today,
                now,
                by,
                byItself,
                text(report.summary()),
                text(report.contentNote()),
                text(report.method()),
                report.themes(),
                report.harms(),
                report.ageBands(),
                report.agencies(),
                text(report.text()),
                review.guidanceEdition()));
        summaries.publishWithReport(review, by);
    }

    private List<Violation> obstacles(PracticeReview review) {
        List<Violation> found = new ArrayList<>(steps.obstacles(review, ReviewAction.PUBLISH));
        found.addAll(summaries.problems(review));
        found.addAll(files.problems(review));
        return found;
    }

    /** What the report holds from which somebody could be recognised, and whether a second person confirmed it (rule 50). */
    private List<Violation> recognised(PracticeReview review) {
        return surroundings
                .checked(
                        review.id(),
                        review.notificationId(),
                        PublishedParts.report(review.report()),
                        PublishedParts.publicWords(
                                organisations
                                        .byId(review.authorityId())
                                        .orElseThrow()
                                        .name(),
                                organisations
                                        .byId(review.partnershipId())
                                        .orElseThrow()
                                        .name()))
                .identity()
                .problems();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
