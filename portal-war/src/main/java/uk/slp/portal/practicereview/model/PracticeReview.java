package uk.slp.portal.practicereview.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCommands.Commission;
import uk.slp.portal.practicereview.ReviewCommands.Describe;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.practicereview.ReviewOrigin;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.practicereview.ReviewerOption;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.workflow.StateMachine;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A local child safeguarding practice review. It begins when the national body agrees to one and waits to be
 * commissioned; commissioning names its author and starts its six months (rule 43). The author writes or uploads the
 * report and describes it; the report is marked final when it holds what the regulations ask for (rule 45), and from
 * then on cannot change unless it is reopened, which undoes its checks and its copy. It ends published, after the
 * anonymity check (rule 50) and the copy (rules 46 and 47), or withheld with a justification (rule 48), or it never
 * proceeds.
 */
@Entity
@Table(name = "practice_review")
public class PracticeReview extends VersionedRecord {
    /** The name of this kind of record in the audit trail and the status history. */
    public static final String TYPE = "practice_review";

    /** The longest report kept, in characters. */
    public static final int LONGEST_REPORT = 400_000;

    @Column(name = "reference")
    private String reference;

    @Column(name = "status")
    private ReviewStatus status = ReviewTransitions.RULES.initial();

    @Column(name = "guidance_edition")
    private String guidanceEdition;

    @Column(name = "panel_case_id")
    private @Nullable UUID panelCaseId;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "notification_reference")
    private @Nullable String notificationReference;

    @Column(name = "authority_id")
    private UUID authorityId;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "case_name")
    private @Nullable String caseName;

    @Column(name = "scope")
    private @Nullable String scope;

    @Column(name = "key_lines")
    private @Nullable String keyLines;

    @Column(name = "not_proceeding_reason")
    private @Nullable String notProceedingReason;

    @Column(name = "reviewer_account_id")
    private @Nullable UUID reviewerAccountId;

    @Column(name = "reviewer_name")
    private @Nullable String reviewerName;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "due_date")
    private @Nullable LocalDate dueDate;

    @Column(name = "delay_reason")
    private @Nullable String delayReason;

    @Column(name = "final_on")
    private @Nullable LocalDate finalOn;

    @Column(name = "final_by")
    private @Nullable String finalBy;

    @Embedded
    private @Nullable ReviewReport report = new ReviewReport();

    @Embedded
    private @Nullable ReviewRelease release = new ReviewRelease();

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<PracticeReviewCheck> checks = new ArrayList<>();

    /** For the persistence provider. */
    protected PracticeReview() {}

    /** Opens the review that the national body agreed to, or the partners decided on alone. */
    public PracticeReview(String reference, ReviewOrigin origin) {
        super(origin.by(), origin.at());
        this.reference = reference;
        this.guidanceEdition = origin.edition();
        this.panelCaseId = origin.panelCaseId();
        this.notificationId = origin.notificationId();
        this.notificationReference = origin.notificationReference();
        this.authorityId = origin.authorityId();
        this.partnershipId = origin.partnershipId();
        this.caseName = origin.caseName();
    }

    /** The first line of its history, with what opened it and why. */
    public StatusChange opened(String action, @Nullable String reason) {
        return new StatusChange(TYPE, id(), null, status.code(), action, createdBy(), createdAt(), reason);
    }

    /**
     * Commissions the review and starts its six months.
     *
     * @param reviewer the author, or null if none of that name may write reviews
     * @param startedOn the day of the decision to start, or null if it is not a day
     * @param due six calendar months later, or null if the rule cannot be counted from that day
     * @throws RuleViolation with everything that is missing
     */
    public StatusChange commission(
            Commission c,
            @Nullable ReviewerOption reviewer,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate due,
            LocalDate today,
            String by,
            Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.COMMISSION, null);
        RuleViolation.throwIfAny(ReviewProblems.commission(c, reviewer, startedOn, due, today));
        scope = ReviewFields.clean(c.scope());
        keyLines = ReviewFields.clean(c.keyLines());
        reportToWrite().method(c.method());
        this.startedOn = startedOn;
        dueDate = due;
        assign(reviewer);
        return apply(step, by, at, null);
    }

    /** Records that the review will not be done, with the reason. */
    public StatusChange notProceed(@Nullable String reason, String by, Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.NOT_PROCEED, reason);
        ReviewFields.notLongerThan("reason", "The reason", reason, ReviewFields.REASON);
        notProceedingReason = ReviewFields.clean(reason);
        return apply(step, by, at, reason);
    }

    /** Gives the review to another author; the former one no longer sees it. */
    public StatusChange changeReviewer(
            @Nullable ReviewerOption reviewer, @Nullable String reason, String by, Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.CHANGE_REVIEWER, reason);
        ReviewFields.notLongerThan("reason", "The reason", reason, ReviewFields.REASON);
        if (reviewer == null) {
            throw new RuleViolation("reviewer", "required", "Choose the reviewer from the list.");
        }
        assign(reviewer);
        return apply(step, by, at, reason);
    }

    private void assign(@Nullable ReviewerOption reviewer) {
        reviewerAccountId = reviewer == null ? null : reviewer.accountId();
        reviewerName = reviewer == null ? null : reviewer.name();
    }

    /**
     * Replaces the report.
     *
     * @param source the file it was read from, or null if it was typed
     */
    public void write(@Nullable String text, @Nullable ReportSource source, String by, Instant at) {
        allowed(ReviewAction.WRITE, null);
        ReviewFields.notLongerThan("text", "The report", text, LONGEST_REPORT);
        reportToWrite().text(text, source);
        touched(by, at);
    }

    /** Replaces what is published beside the report, complete or not. */
    public void describe(Describe details, String by, Instant at) {
        allowed(ReviewAction.WRITE, null);
        RuleViolation.throwIfAny(ReviewFields.refusals(details));
        reportToWrite().describe(details);
        touched(by, at);
    }

    /** Says why the review takes longer than its limit (rule 44). */
    public StatusChange explainDelay(@Nullable String reason, String by, Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.EXPLAIN_DELAY, reason);
        ReviewFields.notLongerThan("reason", "The reason", reason, ReviewFields.REASON);
        delayReason = ReviewFields.clean(reason);
        return apply(step, by, at, reason);
    }

    /**
     * Closes the report to further writing.
     *
     * @throws RuleViolation with everything that is missing (rules 44, 45 and 74)
     */
    public StatusChange markFinal(LocalDate today, String by, Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.MARK_FINAL, null);
        RuleViolation.throwIfAny(ReviewProblems.beforeFinal(Considered.of(this), today));
        finalOn = today;
        finalBy = by;
        return apply(step, by, at, null);
    }

    /** Opens the report for writing again. Its checks, its copy and its plan no longer count: the text may change. */
    public StatusChange reopen(@Nullable String reason, String by, Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.REOPEN, reason);
        ReviewFields.notLongerThan("reason", "The reason", reason, ReviewFields.REASON);
        checks.clear();
        releaseToWrite().undo();
        finalOn = null;
        finalBy = null;
        return apply(step, by, at, reason);
    }

    /** Says which items of the checklist are confirmed; who confirmed one first stays on record while it stays confirmed. */
    public void confirm(Set<ChecklistItem> items, String by, Instant at) {
        allowed(ReviewAction.CHECK, null);
        checks.removeIf(check -> !items.contains(check.item()));
        Set<ChecklistItem> known = confirmed();
        items.stream()
                .filter(item -> !known.contains(item))
                .forEach(item -> checks.add(new PracticeReviewCheck(this, item, by, at)));
        touched(by, at);
    }

    /** Plans the day of publication; the copy is due seven working days before (rule 46). */
    public void plan(LocalDate publication, LocalDate copyDue, LocalDate today, String by, Instant at) {
        allowed(ReviewAction.PLAN, null);
        releaseToWrite().plan(publication, copyDue, today);
        touched(by, at);
    }

    /** Records that the full report went to the national body, the Secretary of State and Ofsted. */
    public StatusChange sendCopy(LocalDate day, LocalDate today, String by, Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.SEND_COPY, null);
        ReviewFields.notInFuture("day", "The day the copy was sent", day, today);
        releaseToWrite().copied(day, finalOn, by);
        return apply(step, by, at, null);
    }

    /**
     * Publishes.
     *
     * @param lastDayForCopy seven working days before today
     * @param recognised what stands against it because somebody could be recognised
     * @throws RuleViolation with everything that stands against it (rules 44, 47 and 50)
     */
    public StatusChange publish(
            LocalDate today,
            LocalDate lastDayForCopy,
            List<Violation> recognised,
            @Nullable String overrideReason,
            String by,
            Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.PUBLISH, null);
        List<Violation> problems = ReviewProblems.beforePublication(
                Considered.of(this), today, lastDayForCopy, recognised, overrideReason);
        refuseLongReason(problems, overrideReason);
        RuleViolation.throwIfAny(problems);
        releaseToWrite().published(today, by, ReviewFields.clean(overrideReason));
        return apply(step, by, at, ReviewFields.clean(overrideReason));
    }

    /** A reason for less notice that is too long is one problem more. */
    public static void refuseLongReason(List<Violation> problems, @Nullable String overrideReason) {
        ReviewFields.longest(problems, "overrideReason", "The reason", overrideReason, ReviewFields.REASON);
    }

    /** A step around the minute at which it publishes itself; the review stays where it stands. */
    public StatusChange timed(ReviewAction action, @Nullable String reason, String by, Instant at) {
        return apply(allowed(action, reason), by, at, reason);
    }

    /**
     * Decides not to publish.
     *
     * @throws RuleViolation with everything that is missing (rule 48)
     */
    public StatusChange withhold(Withhold w, LocalDate today, String by, Instant at) {
        RuleViolation.throwIfAny(status == ReviewStatus.FINAL ? ReviewProblems.withhold(this, w, today) : List.of());
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.WITHHOLD, w.justification());
        releaseToWrite().withheld(w, today);
        return apply(step, by, at, "See the justification in the record.");
    }

    /** Records that the published report went to the national repository (rule 51). */
    public StatusChange sendToRepository(LocalDate day, LocalDate today, String by, Instant at) {
        StateMachine.Transition<ReviewStatus, ReviewAction> step = allowed(ReviewAction.SEND_TO_REPOSITORY, null);
        ReviewFields.notInFuture("day", "The day it was sent", day, today);
        releaseToWrite().sentToRepository(day, by);
        return apply(step, by, at, null);
    }

    private StateMachine.Transition<ReviewStatus, ReviewAction> allowed(ReviewAction action, @Nullable String reason) {
        return ReviewTransitions.RULES.require(status, action, reason);
    }

    private StatusChange apply(
            StateMachine.Transition<ReviewStatus, ReviewAction> step, String by, Instant at, @Nullable String reason) {
        status = step.to();
        touched(by, at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), step.action().code(), by, at, reason);
    }

    public String reference() {
        return reference;
    }

    public ReviewStatus status() {
        return status;
    }

    public String guidanceEdition() {
        return guidanceEdition;
    }

    public @Nullable UUID notificationId() {
        return notificationId;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public @Nullable UUID reviewerAccountId() {
        return reviewerAccountId;
    }

    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable String delayReason() {
        return delayReason;
    }

    /** The report and what is published beside it. Reading must not change the record, so an absent one stays absent. */
    public ReviewReport report() {
        return report == null ? new ReviewReport() : report;
    }

    /** Checks, copy, publication or withholding. */
    public ReviewRelease release() {
        return release == null ? new ReviewRelease() : release;
    }

    /** The provider gives none where every column is empty; who writes needs one. */
    private ReviewReport reportToWrite() {
        report = report();
        return report;
    }

    private ReviewRelease releaseToWrite() {
        release = release();
        return release;
    }

    /** The report read into sections. */
    public ReportText text() {
        return ReportText.parse(report().text());
    }

    /** The confirmed items of the checklist. */
    public Set<ChecklistItem> confirmed() {
        Set<ChecklistItem> items = EnumSet.noneOf(ChecklistItem.class);
        checks.forEach(check -> items.add(check.item()));
        return items;
    }
}
