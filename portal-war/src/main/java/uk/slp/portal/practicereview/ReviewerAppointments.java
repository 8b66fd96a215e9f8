package uk.slp.portal.practicereview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ReviewCommands.Access;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewerAppointment;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.Violation;

/** What the steps of a review do to the appointments of its reviewers. For the services of this feature only. */
@Dependent
class ReviewerAppointments {
    /** How long access is given where the six months are over or nearly so and nothing else is said, in days. */
    private static final int SHORTEST = 28;

    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private AuditTrail audit;

    /** What is wrong with the days of access. */
    List<Violation> wrong(Access access, @Nullable LocalDate due) {
        return ReviewerAppointment.wrongDays(from(access), until(access, due), surroundings.today());
    }

    /** Appoints; the days were found right before. */
    void appoint(PracticeReview review, @Nullable ReviewerOption reviewer, Access access, String by, Instant at) {
        reviews.add(new ReviewerAppointment(
                review.id(),
                Objects.requireNonNull(reviewer),
                Objects.requireNonNull(from(access)),
                Objects.requireNonNull(until(access, review.dueDate())),
                by,
                at));
        audit.changed("appoint", ReviewerAppointment.TYPE, review.reference());
    }

    /** Ends every appointment that stands. */
    void endAll(PracticeReview review, @Nullable String reason, String by, Instant at) {
        reviews.appointments(review.id()).stream()
                .filter(appointment -> !appointment.ended())
                .forEach(appointment -> appointment.end(reason, by, at));
    }

    /** What stands against a final report: a reviewer whose independence nobody confirmed (domain reference 4.4). */
    List<Violation> unconfirmed(PracticeReview review) {
        List<ReviewerAppointment> all = reviews.appointments(review.id());
        List<Violation> found = new ArrayList<>();
        all.stream()
                .filter(appointment -> !appointment.ended() && !appointment.confirmed())
                .forEach(appointment -> found.add(new Violation(
                        "independence",
                        "independence_unconfirmed",
                        "The independence of " + appointment.reviewerName()
                                + " is not confirmed: record the statement, and have a second person confirm it.")));
        if (found.isEmpty() && all.stream().noneMatch(ReviewerAppointment::confirmed)) {
            found.add(new Violation(
                    "independence",
                    "independence_unconfirmed",
                    "The independence of no reviewer is confirmed: record a statement, and have a second person confirm"
                            + " it."));
        }
        return found;
    }

    private @Nullable LocalDate from(Access access) {
        return blank(access.from()) ? surroundings.today() : DayText.read(access.from());
    }

    private @Nullable LocalDate until(Access access, @Nullable LocalDate due) {
        if (!blank(access.until())) {
            return DayText.read(access.until());
        }
        LocalDate shortest = surroundings.today().plusDays(SHORTEST);
        return due == null || due.isBefore(shortest) ? shortest : due;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
