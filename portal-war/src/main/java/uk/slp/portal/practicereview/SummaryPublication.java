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
import java.util.Set;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewReport;
import uk.slp.portal.practicereview.model.ReviewSummary;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.StatusChange;

/** How what is written beside a report is published: together with it, or later. */
@Dependent
class SummaryPublication {
    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<SummaryPublished> published;

    /** What stands against those that go out together with the report; it stands against the report then. */
    List<Violation> problems(PracticeReview review) {
        List<Violation> found = new ArrayList<>();
        for (ReviewSummary summary : reviews.holdSummaries(review.id())) {
            if (summary.goesWithReport()) {
                state(review, summary).problems().stream()
                        .map(problem -> new Violation(
                                "summary." + summary.kind().code(),
                                problem.code(),
                                summary.kind().label() + ": " + problem.message()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Publishes those that go out together with the report. */
    void publishWithReport(PracticeReview review, String by) {
        for (ReviewSummary summary : reviews.holdSummaries(review.id())) {
            if (summary.goesWithReport()) {
                publish(review, summary, by);
            }
        }
    }

    /**
     * Publishes one; it enters the library in the same transaction.
     *
     * @throws uk.slp.portal.shared.error.RuleViolation with everything that stands against it
     */
    void publish(PracticeReview review, ReviewSummary summary, String by) {
        LocalDate today = surroundings.today();
        Instant now = clock.instant();
        StatusChange step = summary.publish(today, state(review, summary).problems(), by, now);
        reviews.add(step);
        reviews.flush();
        audit.changed(
                "publish",
                ReviewSummary.TYPE,
                review.reference(),
                summary.kind().code());
        ReviewReport report = review.report();
        SummaryText text = summary.text();
        OrganisationView authority = organisations.byId(review.authorityId()).orElseThrow();
        published.fire(new SummaryPublished(
                review.id(),
                summary.kind(),
                Objects.requireNonNullElse(text.title(), ""),
                organisations.byId(review.partnershipId()).orElseThrow().name(),
                authority.area(),
                authority.region(),
                today,
                now,
                by,
                summary.kind().about() + " From the review “" + Objects.requireNonNullElse(report.title(), "") + "”.",
                Objects.requireNonNullElse(text.contentNote(), Objects.requireNonNullElse(report.contentNote(), "")),
                report.themes(),
                report.harms(),
                report.ageBands(),
                report.agencies(),
                text.notation(),
                review.guidanceEdition()));
    }

    private IdentityState state(PracticeReview review, ReviewSummary summary) {
        return surroundings
                .summary(
                        review.id(),
                        summary.kind(),
                        review.notificationId(),
                        summary.text().published(),
                        publicWords(review))
                .identity();
    }

    /** The names that are public with everything the partnership publishes. */
    Set<String> publicWords(PracticeReview review) {
        return PublishedParts.publicWords(
                organisations.byId(review.authorityId()).orElseThrow().name(),
                organisations.byId(review.partnershipId()).orElseThrow().name());
    }
}
