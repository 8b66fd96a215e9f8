package uk.slp.portal.nationalreview.model;

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
import uk.slp.portal.nationalreview.NationalTextKind;
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

    @Embedded
    private @Nullable NationalRelease release = new NationalRelease();

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
        if (!contents && status.textKind() == null || status.isPublic()) {
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
        releaseToWrite().days(given);
        touched(by, at);
    }

    private boolean same(NationalReport given) {
        return Objects.equals(given.improvements(), improvements)
                && Objects.equals(given.systemicReasons(), systemicReasons)
                && Objects.equals(given.quality(), quality);
    }

    /**
     * Marks the report complete, or what stands for a withheld one.
     *
     * @param text what is to be published from here, or null where the report is published elsewhere
     */
    public StatusChange complete(@Nullable NationalText text, String by, Instant at) {
        NationalTransitions.RULES.require(status, NationalAction.COMPLETE, null);
        RuleViolation.throwIfAny(NationalProblems.toComplete(this, text));
        if (text != null) {
            text.complete(by);
        }
        return apply(NationalAction.COMPLETE, null, by, at);
    }

    /** Opens the text again; a copy that went out is of no use then, and what was confirmed counts no more. */
    public StatusChange reopen(@Nullable NationalText text, @Nullable String reason, String by, Instant at) {
        StatusChange change = apply(NationalAction.REOPEN, reason, by, at);
        releaseToWrite().copyIsOfNoUse();
        if (text != null) {
            text.reopen();
        }
        return change;
    }

    /**
     * Refuses that somebody writes a text that is not being written now.
     *
     * @return which text is written
     */
    public NationalTextKind requireWriting() {
        NationalTextKind kindOfText = status.textKind();
        if (kindOfText == null || !status.isWriting()) {
            throw new NotAllowedNow("The text is written while the review is in progress, or its report withheld.");
        }
        return kindOfText;
    }

    /** Refuses what is done with a complete text while there is none. */
    public void requireReady() {
        if (!status.isReady()) {
            throw new NotAllowedNow("That is done once the text is complete and until it is published.");
        }
    }

    /** Its text, or what was confirmed of it, was changed. */
    public void changed(String by, Instant at) {
        touched(by, at);
    }

    /** Notes that a minute for its publication was set or stopped, or that it was not published at its minute. */
    public StatusChange timed(NationalAction action, @Nullable String reason, String by, Instant at) {
        return apply(action, reason, by, at);
    }

    /**
     * It is published.
     *
     * @param day of the publication in the library
     * @param library reference of the item there
     * @param copyDue the last day on which the Secretary of State was to have the copy
     * @param stays the last day on which it must be available
     */
    public StatusChange publish(
            LocalDate day, String library, LocalDate copyDue, LocalDate stays, String by, Instant at) {
        NationalTransitions.RULES.require(status, NationalAction.PUBLISH, null);
        RuleViolation.throwIfAny(release().problems(copyDue));
        releaseToWrite().publish(day, library, stays);
        return apply(NationalAction.PUBLISH, null, by, at);
    }

    /** Records that publication would be inappropriate, and why. What is published in its place has days of its own. */
    public StatusChange withhold(@Nullable String reason, String by, Instant at) {
        StatusChange change = apply(NationalAction.WITHHOLD, reason, by, at);
        release = new NationalRelease();
        return change;
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

    /** Its days on the way to its readers. */
    public NationalRelease release() {
        return release == null ? new NationalRelease() : release;
    }

    /** Where nothing is kept of it yet, none was read. */
    private NationalRelease releaseToWrite() {
        release = release();
        return release;
    }

    public List<ReviewedCase> cases() {
        return Collections.unmodifiableList(cases);
    }
}
