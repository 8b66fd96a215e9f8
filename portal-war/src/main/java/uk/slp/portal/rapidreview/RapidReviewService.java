package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import uk.slp.portal.agencysheet.MergedChronology;
import uk.slp.portal.agencysheet.ReviewSheets;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.known.KnownMarks;
import uk.slp.portal.notification.NotificationEnded;
import uk.slp.portal.notification.NotificationSubmitted;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewAction;
import uk.slp.portal.rapidreview.model.RapidReviewSignOff;
import uk.slp.portal.rapidreview.model.RapidReviewTransitions;
import uk.slp.portal.rapidreview.model.RapidReviewVersion;
import uk.slp.portal.rapidreview.model.RapidReviews;
import uk.slp.portal.rapidreview.model.ReviewOrigin;
import uk.slp.portal.recommendation.RepeatChoices;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.workflow.StatusChange;

/** Changes of rapid reviews. Each loads the review in the person's scope, checks the version, and asks the review. */
@ApplicationScoped
public class RapidReviewService {
    @Inject
    private RapidReviews reviews;

    @Inject
    private KnownMarks marks;

    @Inject
    private ReviewSheets sheets;

    @Inject
    private RepeatChoices repeats;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private References references;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<RapidReviewSent> sent;

    @Inject
    private Event<RapidReviewStepped> stepped;

    /**
     * Opens the review in the transaction of the notification: both are kept, or neither (rules 29 and 30). What the
     * national body does not consider is followed by none (rules 16 and 19).
     */
    @BySystem("the sending of a notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onNotificationSubmitted(@Observes NotificationSubmitted notification) {
        if (!notification.forPanel()) {
            return;
        }
        LocalDate due =
                calculator.count(ReviewClock.RULE, notification.submittedAt()).due();
        RapidReview review = new RapidReview(
                references.next("RR"),
                new ReviewOrigin(
                        notification.notificationId(),
                        notification.reference(),
                        notification.authorityId(),
                        notification.partnershipId(),
                        notification.caseName(),
                        notification.edition(),
                        notification.submittedBy(),
                        notification.submittedAt()),
                due);
        reviews.add(review);
        reviews.add(new StatusChange(
                RapidReview.TYPE,
                review.id(),
                null,
                review.status().code(),
                "open",
                notification.submittedBy(),
                notification.submittedAt(),
                null));
        audit.changed("open", RapidReview.TYPE, review.reference(), notification.reference());
    }

    /**
     * Closes the review of a notification that was withdrawn or does not meet the criteria (rule 35), in the same
     * transaction. What was already sent to the national body stays as it was sent.
     */
    @BySystem("the end of a notification")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onNotificationEnded(@Observes NotificationEnded notification) {
        close(
                notification.notificationId(),
                notification.reference(),
                notification.reason().words(),
                notification.endedBy(),
                notification.endedAt());
    }

    private void close(UUID notification, String reference, String why, String by, Instant at) {
        reviews.lockOfNotification(notification)
                .filter(review -> RapidReviewTransitions.RULES
                        .find(review.status(), RapidReviewAction.CLOSE)
                        .isPresent())
                .ifPresent(review -> {
                    reviews.add(review.close(why, by, at));
                    sheets.close(review.id(), why, by, at);
                    audit.changed("close", RapidReview.TYPE, review.reference(), reference);
                });
    }

    /**
     * Keeps what was written in one section, however incomplete.
     *
     * @throws RuleViolation if something cannot be kept
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public Saved write(WriteSection command) {
        Person person = user.require();
        RapidReview review = reviews.find(command.reference(), person.scope()).orElseThrow(missing());
        review.expectVersion(command.expectedVersion());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (review.write(command.section(), command.answers(), person.username(), now)) {
            audit.changed(
                    "write",
                    RapidReview.TYPE,
                    review.reference(),
                    command.section().code());
        }
        reviews.flush();
        return new Saved(review.version(), now);
    }

    /**
     * Locks the text and asks the three partners.
     *
     * @throws RuleViolation with everything that must be put right first (rule 32)
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public Saved askForSignOff(AskForSignOff command) {
        RapidReview review = load(command.reference(), command.expectedVersion());
        Saved saved = step(
                review,
                "ask_for_sign_off",
                now -> review.askForSignOff(user.require().username(), now));
        sheets.lock(review.id());
        return saved;
    }

    /** Opens a locked review for writing again; signatures are put aside. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public Saved reopen(ReopenReview command) {
        RapidReview review = load(command.reference(), command.expectedVersion());
        Saved saved = step(
                review,
                "reopen",
                now -> review.reopen(command.reason(), user.require().username(), now));
        sheets.unlock(review.id());
        return saved;
    }

    /**
     * Signs for the partner for which the present person acts (rule 33).
     *
     * @throws NotPermitted if the person's organisation is none of the three partners
     */
    @Requires(Permission.RAPID_REVIEW_SIGN_OFF)
    @Transactional
    public Saved signOff(SignOffReview command) {
        RapidReview review = load(command.reference(), command.expectedVersion());
        Person person = user.require();
        Partner partner = partnerOf(person)
                .orElseThrow(() -> new NotPermitted(
                        "Only the local authority, the integrated care board and the police sign a rapid review."));
        Boolean agrees = command.agrees();
        if (agrees == null) {
            throw new RuleViolation("agrees", "view_required", "Say whether you agree.");
        }
        return step(
                review,
                "sign_off",
                now -> review.signOff(
                        partner,
                        new RapidReviewSignOff.View(agrees, command.dissent()),
                        new RapidReviewSignOff.Signatory(person.displayName(), person.username()),
                        now));
    }

    /**
     * Sends the review to the national body, keeps what was sent, and tells those who wait for it in the same
     * transaction.
     *
     * @throws RuleViolation with every obstacle at once (rules 31 to 34)
     */
    @Requires(Permission.RAPID_REVIEW_SEND)
    @Transactional
    public RapidReviewReceipt send(SendReview command) {
        Person person = user.require();
        RapidReview review = reviews.lock(command.reference(), person.scope()).orElseThrow(missing());
        review.expectVersion(command.expectedVersion());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        MergedChronology chronology = sheets.chronology(review.id(), review.openedAt());
        reviews.add(review.send(
                command.lateReason(), command.acceptedWarnings(), chronology.warnings(), person.username(), now));
        String content = ReviewSnapshot.json(
                review,
                marks.of(review.id()),
                chronology,
                repeats.sealed(review.id(), RapidReviewRepeatService.drafts(review)));
        if (content.length() > RapidReviewVersion.LONGEST) {
            throw new RuleViolation(
                    "chronology",
                    "too_long",
                    "The review with its chronology is too long to be sent. Open the longest sheets again and have them"
                            + " shortened.");
        }
        String hash = Fingerprint.of(content);
        review.sealed(hash);
        reviews.add(new RapidReviewVersion(review.id(), content, hash, person.username(), now));
        audit.changed("send", RapidReview.TYPE, review.reference(), "sha256 " + hash);
        sheets.close(review.id(), "The rapid review was sent.", person.username(), now);
        reviews.flush();
        sent.fire(new RapidReviewSent(
                review.id(),
                review.reference(),
                review.notificationId(),
                review.notificationReference(),
                review.authorityId(),
                review.partnershipId(),
                review.caseName(),
                review.edition(),
                review.practiceReviewProposed(),
                review.isLate(now),
                person.username(),
                now));
        return ReviewReceipts.of(calculator, review, person.displayName());
    }

    private interface Step {
        StatusChange at(Instant now);
    }

    private Saved step(RapidReview review, String action, Step step) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        StatusChange change = step.at(now);
        reviews.add(change);
        audit.changed(action, RapidReview.TYPE, review.reference(), change.toStatus());
        Saved saved = saved(review, now);
        stepped.fire(RapidReviewStepped.of(review, change));
        return saved;
    }

    private Saved saved(RapidReview review, Instant now) {
        reviews.flush();
        return new Saved(review.version(), now);
    }

    private RapidReview load(String reference, long expectedVersion) {
        RapidReview review = reviews.find(reference, user.scope()).orElseThrow(missing());
        review.expectVersion(expectedVersion);
        return review;
    }

    private Optional<Partner> partnerOf(Person person) {
        return organisations
                .byId(person.organisationId())
                .map(OrganisationView::kind)
                .flatMap(Partner::of);
    }

    private static Supplier<NotFound> missing() {
        return () -> new NotFound("There is no rapid review of that reference.");
    }
}
