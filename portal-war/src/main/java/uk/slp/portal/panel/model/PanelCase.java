package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.RapidReviewSent;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A case before the national body.
 *
 * <p>It begins when a rapid review arrives, in the same transaction. The body reads it and answers with one outcome,
 * usually within about ten days; that is a service level and not a limit in law. It may first ask for more information,
 * or ask the partners to reconsider: the case then stays open, the partners answer with a {@link PanelReply}, and the
 * usual time starts again. The earlier answers stay in the status history. The final outcome ends the case (rule 38); where it agrees to a local practice review, that review waits for its
 * commission from the same moment.
 */
@Entity
@Table(name = "panel_case")
public class PanelCase extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "panel_case";

    private static final int LONGEST_REASON = 2000;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private PanelCaseStatus status;

    @Column(name = "guidance_edition", updatable = false)
    private String edition;

    @Column(name = "rapid_review_id", updatable = false)
    private UUID rapidReviewId;

    @Column(name = "rapid_review_reference", updatable = false)
    private String rapidReviewReference;

    @Column(name = "notification_id", updatable = false)
    private UUID notificationId;

    @Column(name = "notification_reference", updatable = false)
    private String notificationReference;

    @Column(name = "authority_id", updatable = false)
    private UUID authorityId;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "case_name", updatable = false)
    private @Nullable String caseName;

    @Column(name = "practice_review_proposed")
    private boolean practiceReviewProposed;

    @Column(name = "sent_late", updatable = false)
    private boolean sentLate;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "usual_by")
    private LocalDate usualBy;

    @Column(name = "outcome")
    private @Nullable PanelOutcome outcome;

    /** Null when every column of it is: the persistence provider makes nothing of nothing. */
    @Embedded
    private @Nullable OutcomeReasons reasons;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "reply_usual_by")
    private @Nullable LocalDate replyUsualBy;

    @Column(name = "allocated_to")
    private @Nullable UUID allocatedTo;

    @Column(name = "allocated_at")
    private @Nullable Instant allocatedAt;

    /** For the persistence provider. */
    protected PanelCase() {}

    /** Receives a rapid review. */
    public PanelCase(String reference, RapidReviewSent review, LocalDate usualBy) {
        super(review.sentBy(), review.sentAt());
        this.reference = reference;
        this.status = PanelCaseTransitions.RULES.initial();
        this.edition = review.edition();
        this.rapidReviewId = review.rapidReviewId();
        this.rapidReviewReference = review.reference();
        this.notificationId = review.notificationId();
        this.notificationReference = review.notificationReference();
        this.authorityId = review.authorityId();
        this.partnershipId = review.partnershipId();
        this.caseName = review.caseName();
        this.practiceReviewProposed = review.practiceReviewProposed();
        this.sentLate = review.late();
        this.receivedAt = review.sentAt();
        this.waitingSince = review.sentAt();
        this.usualBy = usualBy;
    }

    /**
     * Records an answer. Only the last one stands in the case; earlier ones stay in the history.
     *
     * @param partnersBy the day by which the partners usually answer, kept where something is asked of them
     * @throws RuleViolation with everything that is missing, at once
     */
    public StatusChange record(
            @Nullable PanelOutcome answer, OutcomeReasons why, LocalDate partnersBy, String by, Instant at) {
        if (PanelCaseTransitions.RULES.find(status, PanelCaseAction.DECIDE).isEmpty()) {
            PanelCaseTransitions.RULES.require(status, PanelCaseAction.DECIDE, why.reasons());
        }
        RuleViolation.throwIfAny(why.problems(answer));
        PanelOutcome given = Objects.requireNonNull(answer);
        StatusChange change = apply(given.action(), why.reasons(), by, at);
        outcome = given;
        reasons = why;
        replyUsualBy = given.isFinal() ? null : partnersBy;
        decidedAt = at;
        decidedBy = by;
        return change;
    }

    /**
     * Takes the answer of the partners to what was asked; the usual time starts again.
     *
     * @param decisionChanged whether they decide differently on a local practice review now
     * @param newUsualBy the usual time, counted from this moment
     */
    public StatusChange replied(boolean decisionChanged, LocalDate newUsualBy, String by, Instant at) {
        StatusChange change = apply(PanelCaseAction.REPLY, null, by, at);
        practiceReviewProposed = practiceReviewProposed != decisionChanged;
        waitingSince = at;
        usualBy = newUsualBy;
        replyUsualBy = null;
        return change;
    }

    /** Ends a case without a final answer, when there is nothing left to answer. */
    public StatusChange close(String reason, String by, Instant at) {
        return apply(PanelCaseAction.CLOSE, reason, by, at);
    }

    /**
     * Gives the case to somebody, hands it over, or takes it back. Whoever has a case in hand already gives it up with a
     * reason; the first giving needs none.
     *
     * @param account to whom, or null to take it back
     * @throws RuleViolation if nothing would change, or a reason is missing or too long
     * @throws NotAllowedNow once the case has ended
     */
    public PanelAllocation allocate(@Nullable UUID account, @Nullable String why, String by, Instant at) {
        if (PanelCaseTransitions.RULES.isFinal(status)) {
            throw new NotAllowedNow("A case that has ended is given to nobody.");
        }
        String reason = why == null || why.isBlank() ? null : why.strip();
        List<Violation> wrong = new ArrayList<>();
        if (Objects.equals(allocatedTo, account)) {
            wrong.add(new Violation(
                    "account",
                    "nothing_changed",
                    account == null
                            ? "Nobody has this case; there is nothing to take back."
                            : "They have it already."));
        } else if (allocatedTo != null && reason == null) {
            wrong.add(new Violation("reason", "reason_required", "Say why the case changes hands."));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            wrong.add(new Violation("reason", "too_long", "Shorten this to 2,000 characters."));
        }
        RuleViolation.throwIfAny(wrong);
        return given(account, reason, by, at);
    }

    /**
     * Takes the case back from somebody to whom it was closed by a conflict of interest (rule 76); nothing if it is not
     * theirs, or has ended.
     */
    public Optional<PanelAllocation> release(UUID account, String why, String by, Instant at) {
        if (!account.equals(allocatedTo) || PanelCaseTransitions.RULES.isFinal(status)) {
            return Optional.empty();
        }
        return Optional.of(given(null, why, by, at));
    }

    /** Takes it out of the hands of whoever has it. */
    public Optional<PanelAllocation> takeBack(String why, String by, Instant at) {
        return allocatedTo == null ? Optional.empty() : release(allocatedTo, why, by, at);
    }

    private PanelAllocation given(@Nullable UUID account, @Nullable String why, String by, Instant at) {
        allocatedTo = account;
        allocatedAt = account == null ? null : at;
        touched(by, at);
        return new PanelAllocation(id(), account, why, by, at);
    }

    /** Whether the partners have been asked something and have not answered. */
    public boolean asksPartners() {
        return status == PanelCaseStatus.INFORMATION_REQUESTED || status == PanelCaseStatus.RECONSIDERATION_ASKED;
    }

    private StatusChange apply(PanelCaseAction action, @Nullable String reason, String by, Instant at) {
        Transition<PanelCaseStatus, PanelCaseAction> transition =
                PanelCaseTransitions.RULES.require(status, action, reason);
        status = transition.to();
        touched(by, at);
        return new StatusChange(
                TYPE, id(), transition.from().code(), transition.to().code(), action.code(), by, at, reason);
    }

    public String reference() {
        return reference;
    }

    public PanelCaseStatus status() {
        return status;
    }

    public String edition() {
        return edition;
    }

    public UUID rapidReviewId() {
        return rapidReviewId;
    }

    public String rapidReviewReference() {
        return rapidReviewReference;
    }

    public UUID notificationId() {
        return notificationId;
    }

    public String notificationReference() {
        return notificationReference;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public @Nullable String caseName() {
        return caseName;
    }

    public boolean practiceReviewProposed() {
        return practiceReviewProposed;
    }

    public boolean sentLate() {
        return sentLate;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** From when the usual time is counted: the receipt of the review, or of the last answer by the partners. */
    public Instant waitingSince() {
        return waitingSince;
    }

    public LocalDate usualBy() {
        return usualBy;
    }

    public @Nullable PanelOutcome outcome() {
        return outcome;
    }

    /** The reasons of the last answer, never null. */
    public OutcomeReasons reasons() {
        return Objects.requireNonNullElseGet(reasons, OutcomeReasons::new);
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    /** The day by which the partners usually answer what was asked; null while nothing is. Not a limit in law. */
    public @Nullable LocalDate replyUsualBy() {
        return replyUsualBy;
    }

    /** The account that has the case in hand, or null. */
    public @Nullable UUID allocatedTo() {
        return allocatedTo;
    }

    public @Nullable Instant allocatedAt() {
        return allocatedAt;
    }
}
