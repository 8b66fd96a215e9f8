package uk.slp.portal.nationalreview.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.Arrangement;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalAction;
import uk.slp.portal.nationalreview.NationalKind;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A review that the national body arranges itself (Children Act 2004 s.16B): of the case whose outcome it is, or of a theme
 * over several. It is set up with a reviewer from the pool, or a recorded reason for somebody else (rule 40), and starts
 * once the Secretary of State was informed. Six months from the decision are a target and not a limit. The report needs
 * the improvements and the systemic reasons; its copy goes to the Secretary of State seven working days before publication
 * (rule 41), and it stays available for three years (rule 42).
 */
@Entity
@Table(name = "national_review")
public class NationalReview extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "national_review";

    private static final int LONGEST_REASON = 4_000;

    private static final Set<NationalStatus> OPEN = EnumSet.of(NationalStatus.SETTING_UP, NationalStatus.IN_PROGRESS);

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private NationalStatus status;

    @Column(name = "kind", updatable = false)
    private NationalKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "scope")
    private @Nullable String scope;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "due_date", updatable = false)
    private LocalDate dueDate;

    @Column(name = "pool_reviewer_id")
    private @Nullable UUID poolReviewerId;

    @Column(name = "reviewer_name")
    private @Nullable String reviewerName;

    @Column(name = "outside_reason")
    private @Nullable String outsideReason;

    @Column(name = "sos_informed_on")
    private @Nullable LocalDate informedOn;

    @Column(name = "sos_confirmed_on")
    private @Nullable LocalDate confirmedOn;

    @Column(name = "improvements")
    private @Nullable String improvements;

    @Column(name = "systemic_reasons")
    private @Nullable String systemicReasons;

    @Column(name = "quality")
    private @Nullable String quality;

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    @Column(name = "copied_on")
    private @Nullable LocalDate copiedOn;

    @Column(name = "short_notice")
    private @Nullable String shortNotice;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "library_reference")
    private @Nullable String libraryReference;

    @Column(name = "available_until")
    private @Nullable LocalDate availableUntil;

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<ReviewedCase> cases = new ArrayList<>();

    /** For the persistence provider. */
    protected NationalReview() {}

    /**
     * Opens a review.
     *
     * @param decidedOn the day of the decision to arrange it
     * @param dueDate six months later: a target
     */
    public NationalReview(
            String reference,
            NationalKind kind,
            String title,
            LocalDate decidedOn,
            LocalDate dueDate,
            String by,
            Instant at) {
        super(by, at);
        this.reference = reference;
        this.status = NationalTransitions.RULES.initial();
        this.kind = kind;
        this.title = title;
        this.decidedOn = decidedOn;
        this.dueDate = dueDate;
    }

    /** The first line of its history. */
    public StatusChange opened() {
        return new StatusChange(TYPE, id(), null, status.code(), "open", createdBy(), createdAt(), null);
    }

    /** Adds cases to look at; those that are there already stay. A review of one case takes no second one. */
    public void include(Collection<UUID> panelCases, String by, Instant at) {
        requireOpen();
        for (UUID panelCase : panelCases) {
            if (cases.stream().noneMatch(known -> known.panelCaseId().equals(panelCase))) {
                cases.add(new ReviewedCase(this, panelCase, by, at));
            }
        }
        if (kind == NationalKind.SINGLE && cases.size() > 1) {
            throw new RuleViolation(
                    "cases", "one_case", "This review is about one case. Begin a thematic review for several.");
        }
        touched(by, at);
    }

    /**
     * Keeps how it is set up. Once the report is complete, only the day of the confirmation by the Secretary of State can
     * still change: it may come at any time (rule 40).
     *
     * @param nameInPool name of the chosen reviewer of the pool, or null if none was chosen
     * @throws RuleViolation with everything that is wrong
     */
    public void arrange(Arrangement set, @Nullable String nameInPool, LocalDate today, String by, Instant at) {
        if (!set.equals(present(set.confirmedOn()))) {
            requireOpen();
        }
        RuleViolation.throwIfAny(set.problems(today));
        confirmedOn = set.confirmedOn().day();
        if (OPEN.contains(status)) {
            title = String.valueOf(set.title());
            scope = set.scope();
            poolReviewerId = nameInPool == null ? null : set.poolReviewer();
            reviewerName = nameInPool == null ? set.otherReviewer() : nameInPool;
            outsideReason = nameInPool == null ? set.outsideReason() : null;
            informedOn = set.informedOn().day();
        }
        touched(by, at);
    }

    private Arrangement present(GivenDay confirmed) {
        return new Arrangement(
                title,
                scope,
                poolReviewerId,
                poolReviewerId == null ? reviewerName : null,
                outsideReason,
                new GivenDay(informedOn, false),
                confirmed);
    }

    /** Starts it. */
    public StatusChange start(String by, Instant at) {
        NationalTransitions.RULES.require(status, NationalAction.START, null);
        RuleViolation.throwIfAny(NationalProblems.toStart(this));
        return apply(NationalAction.START, null, by, at);
    }

    /** Keeps what is known of the report; nothing in it is needed before the report is marked complete. */
    public void report(NationalReport given, LocalDate today, String by, Instant at) {
        boolean contents = status == NationalStatus.IN_PROGRESS;
        if (!contents && status != NationalStatus.REPORTED) {
            throw new NotAllowedNow("The report is recorded while the review is in progress or its report complete.");
        }
        List<Violation> wrong = new ArrayList<>(given.problems(today));
        if (!contents && !same(given)) {
            wrong.add(new Violation(
                    "improvements",
                    "report_closed",
                    "The report is complete: open it again to change what it says. Days can be changed."));
        }
        RuleViolation.throwIfAny(wrong);
        improvements = given.improvements();
        systemicReasons = given.systemicReasons();
        quality = given.quality();
        plannedOn = given.plannedOn().day();
        copiedOn = given.copiedOn().day();
        shortNotice = given.shortNotice();
        touched(by, at);
    }

    private boolean same(NationalReport given) {
        return Objects.equals(given.improvements(), improvements)
                && Objects.equals(given.systemicReasons(), systemicReasons)
                && Objects.equals(given.quality(), quality);
    }

    /** Marks the report complete. */
    public StatusChange complete(String by, Instant at) {
        NationalTransitions.RULES.require(status, NationalAction.COMPLETE, null);
        RuleViolation.throwIfAny(NationalProblems.toComplete(this));
        return apply(NationalAction.COMPLETE, null, by, at);
    }

    /** Opens the report again; a copy that went out is of no use then. */
    public StatusChange reopen(@Nullable String reason, String by, Instant at) {
        StatusChange change = apply(NationalAction.REOPEN, reason, by, at);
        copiedOn = null;
        return change;
    }

    /**
     * Records that it was published.
     *
     * @param day of the publication in the library
     * @param library reference of the item there
     * @param copyDue the last day on which the Secretary of State was to have the copy
     * @param stays the last day on which it must be available
     */
    public StatusChange publish(
            LocalDate day, String library, LocalDate copyDue, LocalDate stays, String by, Instant at) {
        NationalTransitions.RULES.require(status, NationalAction.PUBLISH, null);
        List<Violation> wrong = new ArrayList<>();
        if (copiedOn == null) {
            wrong.add(new Violation(
                    "library",
                    "copy_required",
                    "Record the day on which the Secretary of State had the report first."));
        } else if (copiedOn.isAfter(copyDue) && shortNotice == null) {
            wrong.add(new Violation(
                    "library",
                    "copy_late",
                    "The Secretary of State had the report later than is due before this publication. Say why, with the"
                            + " report."));
        }
        RuleViolation.throwIfAny(wrong);
        publishedOn = day;
        libraryReference = library;
        availableUntil = stays;
        return apply(NationalAction.PUBLISH, null, by, at);
    }

    /** Records that publication would be inappropriate, and why. */
    public StatusChange withhold(@Nullable String reason, String by, Instant at) {
        return apply(NationalAction.WITHHOLD, reason, by, at);
    }

    /** Ends it without a report. */
    public StatusChange discontinue(@Nullable String reason, String by, Instant at) {
        return apply(NationalAction.DISCONTINUE, reason, by, at);
    }

    private void requireOpen() {
        if (!OPEN.contains(status)) {
            throw new NotAllowedNow("How a review is set up changes only until its report is complete.");
        }
    }

    private StatusChange apply(NationalAction action, @Nullable String reason, String by, Instant at) {
        Transition<NationalStatus, NationalAction> transition =
                NationalTransitions.RULES.require(status, action, reason);
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "too_long", "Shorten this to 4,000 characters.");
        }
        status = transition.to();
        touched(by, at);
        return new StatusChange(
                TYPE, id(), transition.from().code(), transition.to().code(), action.code(), by, at, reason);
    }

    public String reference() {
        return reference;
    }

    public NationalStatus status() {
        return status;
    }

    public NationalKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public @Nullable String scope() {
        return scope;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Six months from the decision: a target, not a limit. */
    public LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable UUID poolReviewerId() {
        return poolReviewerId;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }

    public @Nullable String outsideReason() {
        return outsideReason;
    }

    public @Nullable LocalDate informedOn() {
        return informedOn;
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    public @Nullable String improvements() {
        return improvements;
    }

    public @Nullable String systemicReasons() {
        return systemicReasons;
    }

    public @Nullable String quality() {
        return quality;
    }

    public @Nullable LocalDate plannedOn() {
        return plannedOn;
    }

    public @Nullable LocalDate copiedOn() {
        return copiedOn;
    }

    public @Nullable String shortNotice() {
        return shortNotice;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable String libraryReference() {
        return libraryReference;
    }

    public @Nullable LocalDate availableUntil() {
        return availableUntil;
    }

    public List<ReviewedCase> cases() {
        return Collections.unmodifiableList(cases);
    }
}
