package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import uk.slp.portal.practicereview.AppointmentCommands.Appoint;
import uk.slp.portal.practicereview.AppointmentCommands.Confirm;
import uk.slp.portal.practicereview.AppointmentCommands.Declare;
import uk.slp.portal.practicereview.AppointmentCommands.End;
import uk.slp.portal.practicereview.AppointmentCommands.MoveLastDay;
import uk.slp.portal.practicereview.ReviewCommands.Access;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewerAppointment;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** Everything that changes the appointment of a reviewer: days of access, end of it, independence. */
@ApplicationScoped
public class ReviewerAppointmentService {
    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewerAppointments appointments;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Appoints a further reviewer to a review that was commissioned and not published. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void appoint(Appoint a) {
        PracticeReview review = review(a.reference());
        review.expectVersion(a.expectedVersion());
        if (review.status() != ReviewStatus.IN_PROGRESS && review.status() != ReviewStatus.FINAL) {
            throw new RuleViolation("", "not_now", "Reviewers are appointed while a review goes on.");
        }
        ReviewerOption reviewer = surroundings.reviewer(a.reviewer());
        if (reviewer == null) {
            throw new RuleViolation("reviewer", "required", "Choose the reviewer from the list.");
        }
        boolean stands = reviews.appointments(review.id()).stream()
                .anyMatch(one -> !one.ended()
                        && one.accountId().equals(reviewer.accountId())
                        && !one.accessUntil().isBefore(surroundings.today()));
        if (stands) {
            throw new RuleViolation(
                    "reviewer", "already_appointed", reviewer.name() + " is appointed already; nothing was changed.");
        }
        Access access = new Access(a.from(), a.until());
        RuleViolation.throwIfAny(appointments.wrong(access, review.dueDate()));
        appointments.appoint(review, reviewer, access, me(), clock.instant());
    }

    /** Moves the last day of access. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void moveLastDay(MoveLastDay m) {
        ReviewerAppointment appointment = hold(m.reference(), m.appointment(), m.expectedVersion());
        appointment.moveLastDay(DayText.read(m.until()), m.reason(), surroundings.today(), me(), clock.instant());
        changed("move_last_day", m.reference());
    }

    /** Ends the access now. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void end(End e) {
        ReviewerAppointment appointment = hold(e.reference(), e.appointment(), e.expectedVersion());
        appointment.end(e.reason(), me(), clock.instant());
        changed("end_access", e.reference());
    }

    /** Records what a reviewer says about their independence; reviewers may do so themselves, for themselves. */
    @Requires({Permission.PRACTICE_REVIEW_COMMISSION, Permission.PRACTICE_REVIEW_WRITE})
    @Transactional
    public void declare(Declare d) {
        ReviewerAppointment appointment = hold(d.reference(), d.appointment(), d.expectedVersion());
        Person person = user.require();
        if (!person.permissions().contains(Permission.PRACTICE_REVIEW_COMMISSION)
                && !appointment.accountId().equals(person.accountId())) {
            throw missing(d.reference());
        }
        appointment.declare(
                IndependenceQuestion.ofCodes(d.ties()), d.explained(), d.statement(), me(), clock.instant());
        changed("declare_independence", d.reference());
    }

    /** Confirms as the second person that a reviewer is independent enough. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void confirm(Confirm c) {
        ReviewerAppointment appointment = hold(c.reference(), c.appointment(), c.expectedVersion());
        Person person = user.require();
        appointment.confirm(
                new ReviewerAppointment.Second(person.accountId(), person.username(), person.displayName()),
                c.note(),
                clock.instant());
        changed("confirm_independence", c.reference());
    }

    private ReviewerAppointment hold(String reference, UUID id, long expectedVersion) {
        // The review is held: what is done to its appointments comes one after the other.
        ReviewerAppointment found = reviews.appointments(review(reference).id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(reference));
        found.expectVersion(expectedVersion);
        return found;
    }

    private PracticeReview review(String reference) {
        return reviews.findAndHold(reference, user.scope()).orElseThrow(() -> missing(reference));
    }

    private static NotFound missing(String reference) {
        return new NotFound("There is no such appointment of " + Objects.toString(reference, "a review")
                + ", or it is not one that you can open.");
    }

    private void changed(String action, String reference) {
        reviews.flush();
        audit.changed(action, ReviewerAppointment.TYPE, reference);
    }

    private String me() {
        return user.require().username();
    }
}
