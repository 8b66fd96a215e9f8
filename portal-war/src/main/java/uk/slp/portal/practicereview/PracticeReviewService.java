package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.NotificationEnded;
import uk.slp.portal.panel.PanelOutcomeRecorded;
import uk.slp.portal.practicereview.ReviewCommands.ChangeReviewer;
import uk.slp.portal.practicereview.ReviewCommands.Commission;
import uk.slp.portal.practicereview.ReviewCommands.Confirm;
import uk.slp.portal.practicereview.ReviewCommands.Describe;
import uk.slp.portal.practicereview.ReviewCommands.OnDay;
import uk.slp.portal.practicereview.ReviewCommands.Publish;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.ReviewCommands.UploadReport;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.practicereview.ReviewCommands.WriteReport;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviewDocument;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReportSource;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.reportfile.FileProperties;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.timed.TimedRelease;
import uk.slp.portal.shared.timed.TimedReleases;
import uk.slp.portal.shared.timed.TimedState;
import uk.slp.portal.shared.workflow.StatusChange;

/** Everything that changes a practice review. A record out of reach is not found, whatever is tried on it. */
@ApplicationScoped
public class PracticeReviewService {
    private static final String PREFIX = "PR";

    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private ReviewerAppointments appointments;

    @Inject
    private ReviewSteps steps;

    @Inject
    private ReviewPublication publication;

    @Inject
    private ReleasedFile files;

    @Inject
    private UploadedFiles uploaded;

    @Inject
    private TimedReleases releases;

    /**
     * Where the national body agreed to a local review, it waits to be commissioned from then on. Where the partners have
     * begun one from the notification by themselves, that is the one: its history tells, and no second is opened.
     */
    @BySystem("the outcome of the national body")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onOutcome(@Observes PanelOutcomeRecorded outcome) {
        if (!outcome.practiceReviewFollows()) {
            return;
        }
        for (PracticeReview own : reviews.holdOfNotification(outcome.notificationId())) {
            if (own.status().goesOn() && outcome.notificationId().equals(own.notificationId())) {
                tell(own, Done.AGREED, null, outcome.decidedBy(), outcome.decidedAt());
                return;
            }
        }
        PracticeReview review = new PracticeReview(references.next(PREFIX), ReviewOrigin.of(outcome));
        reviews.add(review, review.opened("open", null));
        audit.changed("open", PracticeReview.TYPE, review.reference());
    }

    /**
     * A review that began from a notification and was not commissioned yet does not proceed when that is withdrawn or does
     * not meet the criteria (rule 35). One that was goes on, and so does one that is about it as a further case: the
     * partners decided to learn from it, and whether they still do is theirs to say. Its history tells.
     */
    @BySystem("the end of a notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onNotificationEnded(@Observes NotificationEnded notification) {
        ended(
                notification.notificationId(),
                notification.reason().words(),
                notification.endedBy(),
                notification.endedAt());
    }

    private void ended(UUID notification, String why, String by, Instant at) {
        for (PracticeReview review : reviews.holdOfNotification(notification)) {
            boolean first = notification.equals(review.notificationId());
            if (first && review.status() == ReviewStatus.TO_COMMISSION) {
                step(review, review.notProceed(why, by, at));
            } else {
                tell(review, first ? Done.NOTIFICATION_ENDED : Done.FURTHER_ENDED, why, by, at);
            }
        }
    }

    /** Something else happened of which the history of a review tells; the review stays where it stands. */
    private void tell(PracticeReview review, String action, @Nullable String why, String by, Instant at) {
        String status = review.status().code();
        reviews.add(new StatusChange(PracticeReview.TYPE, review.id(), status, status, action, by, at, why));
        audit.changed(action, PracticeReview.TYPE, review.reference());
    }

    /** Commissions the review and starts its six months. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void commission(Commission c) {
        PracticeReview review = own(c.reference(), c.expectedVersion());
        LocalDate started = DayText.read(c.startedOn());
        LocalDate due = surroundings.due(started);
        ReviewerOption reviewer = surroundings.reviewer(c.reviewer());
        LocalDate today = surroundings.today();
        StatusChange step = ReviewSteps.unless(
                appointments.wrong(c.access(), due),
                () -> review.commission(c, reviewer, started, due, today, me(), now()));
        step(review, step);
        appointments.appoint(review, reviewer, c.access(), me(), now());
    }

    /** Records that the review will not be done. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void notProceed(Step s) {
        PracticeReview review = own(s.reference(), s.expectedVersion());
        step(review, review.notProceed(s.reason(), me(), now()));
    }

    /** Gives the review to another author. */
    @Requires(Permission.PRACTICE_REVIEW_COMMISSION)
    @Transactional
    public void changeReviewer(ChangeReviewer c) {
        PracticeReview review = own(c.reference(), c.expectedVersion());
        ReviewerOption reviewer = surroundings.reviewer(c.reviewer());
        StatusChange step = ReviewSteps.unless(
                appointments.wrong(c.access(), review.dueDate()),
                () -> review.changeReviewer(reviewer, c.reason(), me(), now()));
        appointments.endAll(review, c.reason(), me(), now());
        step(review, step);
        appointments.appoint(review, reviewer, c.access(), me(), now());
    }

    /** Replaces the report by what was typed. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void write(WriteReport w) {
        PracticeReview review = own(w.reference(), w.expectedVersion());
        review.write(w.text(), null, me(), now());
        changed(review, "write");
    }

    /**
     * Replaces the report by what is in a PDF or Word file, and keeps the file.
     *
     * @throws RuleViolation if the file holds malware, is of another kind, too large, encrypted, damaged or without text
     */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public ReportFile upload(UploadReport u) {
        PracticeReview review = own(u.reference(), u.expectedVersion());
        // Nothing is taken apart before the scanner has seen it.
        ScanState scan = uploaded.scan(u.content());
        ReportFile file = ReportFile.read(u.fileName(), u.content());
        Instant now = now();
        review.write(file.text(), new ReportSource(file.name(), FileProperties.lines(u.content())), me(), now);
        reviews.add(new PracticeReviewDocument(
                review.id(), file.name(), file.mediaType(), u.content(), file.hash(), scan, me(), now));
        changed(review, "upload");
        return file;
    }

    /** Replaces what is published beside the report. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void describe(Describe d) {
        PracticeReview review = own(d.reference(), d.expectedVersion());
        review.describe(d, me(), now());
        changed(review, "describe");
    }

    /** Says why the review takes longer than its limit. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void explainDelay(Step s) {
        PracticeReview review = own(s.reference(), s.expectedVersion());
        step(review, review.explainDelay(s.reason(), me(), now()));
    }

    /** Closes the report to further writing. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void markFinal(Step s) {
        PracticeReview review = own(s.reference(), s.expectedVersion());
        LocalDate today = surroundings.today();
        List<Violation> obstacles = steps.obstacles(review, ReviewAction.MARK_FINAL);
        obstacles.addAll(appointments.unconfirmed(review));
        obstacles.addAll(files.problems(review));
        step(review, ReviewSteps.unless(obstacles, () -> review.markFinal(today, me(), now())));
    }

    /** Opens the report for writing again. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void reopen(Step s) {
        PracticeReview review = own(s.reference(), s.expectedVersion());
        step(review, review.reopen(s.reason(), me(), now()));
        releases.end(review.id(), TimedState.STOPPED, me(), now());
    }

    /** Confirms items of the anonymity checklist. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void confirm(Confirm c) {
        PracticeReview review = own(c.reference(), c.expectedVersion());
        review.confirm(ChecklistItem.ofCodes(c.items()), me(), now());
        changed(review, "check");
    }

    /** Plans the day of publication, which sets the last day for the copy. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void plan(OnDay p) {
        PracticeReview review = own(p.reference(), p.expectedVersion());
        LocalDate day = DayText.required("day", p.day(), "Enter the planned day of publication");
        review.plan(day, surroundings.copyDue(day), surroundings.today(), me(), now());
        if (releases.hold(review.id()).filter(TimedRelease::isWaiting).isPresent()) {
            throw new RuleViolation(
                    "day",
                    "minute_set",
                    "It is going to publish itself at a minute of the planned day. Stop that first.");
        }
        changed(review, "plan");
    }

    /** Records that the copy was sent. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void sendCopy(OnDay c) {
        PracticeReview review = own(c.reference(), c.expectedVersion());
        LocalDate day = DayText.required("day", c.day(), "Enter the day the copy was sent");
        step(review, review.sendCopy(day, surroundings.today(), me(), now()));
    }

    /** Publishes; the report enters the library in the same transaction, and a minute that was set for it counts no more. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void publish(Publish p) {
        PracticeReview review = own(p.reference(), p.expectedVersion());
        publication.publish(review, p.overrideReason(), me(), false);
        releases.end(review.id(), TimedState.STOPPED, me(), now());
    }

    /** Decides not to publish; what is published about improvements in its place begins here (rule 48). */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void withhold(Withhold w) {
        PracticeReview review = own(w.reference(), w.expectedVersion());
        Instant now = now();
        step(review, review.withhold(w, surroundings.today(), me(), now));
        releases.end(review.id(), TimedState.STOPPED, me(), now);
        ImprovementInformation information = new ImprovementInformation(review, w, me(), now);
        reviews.add(information);
        audit.changed("begin", ImprovementInformation.TYPE, review.reference());
    }

    /** Records that the published report went to the national repository. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void sendToRepository(OnDay d) {
        PracticeReview review = own(d.reference(), d.expectedVersion());
        LocalDate day = DayText.required("day", d.day(), "Enter the day it was sent");
        step(review, review.sendToRepository(day, surroundings.today(), me(), now()));
    }

    private PracticeReview own(String reference, long expectedVersion) {
        PracticeReview review = reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
        review.expectVersion(expectedVersion);
        return review;
    }

    private void step(PracticeReview review, StatusChange step) {
        steps.took(review, step);
    }

    private void changed(PracticeReview review, String action) {
        steps.changed(review, action);
    }

    private String me() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant();
    }
}
