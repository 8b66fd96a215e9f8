package uk.slp.portal.practicereview;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.StatusChange;

/** How a review goes a step on, whoever takes it: kept, audited, told to those who keep records beside it. */
@Dependent
class ReviewSteps {
    @Inject
    private PracticeReviews reviews;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ReviewStepAsked> asked;

    @Inject
    private Event<ReviewStepped> stepped;

    /** What other records of the review hold against a step. */
    List<Violation> obstacles(PracticeReview review, ReviewAction action) {
        List<Violation> found = new ArrayList<>();
        asked.fire(new ReviewStepAsked(review.id(), action, SignedText.markOf(review.report()), found));
        return found;
    }

    /** Takes a step, unless something stands against it; everything that does is told at once. */
    static StatusChange unless(List<Violation> obstacles, Supplier<StatusChange> step) {
        List<Violation> found = new ArrayList<>();
        StatusChange taken = null;
        try {
            taken = step.get();
        } catch (RuleViolation refused) {
            found.addAll(refused.violations());
        }
        found.addAll(obstacles);
        if (taken == null || !found.isEmpty()) {
            throw new RuleViolation(found);
        }
        return taken;
    }

    void took(PracticeReview review, StatusChange step) {
        reviews.add(step);
        changed(review, step.action());
        stepped.fire(new ReviewStepped(
                review.id(), review.reference(), step.action(), step.changedBy(), step.changedAt(), step.reason()));
    }

    void changed(PracticeReview review, String action) {
        reviews.flush();
        audit.changed(action, PracticeReview.TYPE, review.reference(), "version " + review.version());
    }
}
