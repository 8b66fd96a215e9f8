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
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ImprovementAction;
import uk.slp.portal.practicereview.ImprovementCommands.Write;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * What the partners publish about improvements when they withhold the report of a practice review (Children Act 2004
 * section 16F; section 16B(5) for national reviews). It begins with the withholding and has the identity of its review,
 * but words of its own: nothing of the report goes into it by itself. It is written, marked complete, checked for
 * anonymity (rule 50), goes as a copy to the national body and the Secretary of State seven working days before it is
 * published (domain reference 4.4), and is then published; or the reason is recorded why not even this is (rule 48).
 */
@Entity
@Table(name = "improvement_information")
public class ImprovementInformation extends VersionedRecord {
    /** The name of this kind of record in the audit trail and the status history. */
    public static final String TYPE = "improvement_information";

    @Column(name = "status")
    private ImprovementStatus status = ImprovementTransitions.RULES.initial();

    @Embedded
    private @Nullable ImprovementText text = new ImprovementText();

    @Column(name = "none_reason")
    private @Nullable String noneReason;

    @Column(name = "final_on")
    private @Nullable LocalDate finalOn;

    @Column(name = "final_by")
    private @Nullable String finalBy;

    @Column(name = "planned_publication")
    private @Nullable LocalDate plannedPublication;

    @Column(name = "copy_due")
    private @Nullable LocalDate copyDue;

    @Column(name = "copy_sent_on")
    private @Nullable LocalDate copySentOn;

    @Column(name = "copy_sent_by")
    private @Nullable String copySentBy;

    @Column(name = "copy_override_reason")
    private @Nullable String copyOverrideReason;

    @Column(name = "match_override_reason")
    private @Nullable String matchOverrideReason;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @OneToMany(mappedBy = "information", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<ImprovementCheck> checks = new ArrayList<>();

    /** For the persistence provider. */
    protected ImprovementInformation() {}

    /**
     * Begins with the withholding of a review: to be written where something was said about improvements, else with the
     * reason why nothing is published.
     */
    public ImprovementInformation(PracticeReview review, Withhold withheld, String by, Instant at) {
        super(review.id(), by, at);
        text = ImprovementText.of(withheld.improvementInformation(), review.report());
        if (ReviewFields.blank(withheld.improvementInformation())) {
            status = ImprovementStatus.NONE;
            noneReason = ReviewFields.clean(withheld.noInformationReason());
        }
    }

    /** Replaces the text, complete or not. */
    public void write(Write w, String by, Instant at) {
        allowed(ImprovementAction.WRITE, null);
        RuleViolation.throwIfAny(ReviewFields.refusals(w));
        textToWrite().write(w);
        touched(by, at);
    }

    /**
     * Closes the text to further writing.
     *
     * @param report the report that is withheld, whose title and summary must not be published here
     * @throws RuleViolation with everything that is missing
     */
    public StatusChange complete(ReviewReport report, LocalDate today, String by, Instant at) {
        StateMachine.Transition<ImprovementStatus, ImprovementAction> step = allowed(ImprovementAction.COMPLETE, null);
        RuleViolation.throwIfAny(ImprovementProblems.beforeComplete(text(), report.title(), report.summary()));
        finalOn = today;
        finalBy = by;
        return apply(step, by, at, null);
    }

    /** Opens the text for writing again. Its checks, its copy and its plan no longer count. */
    public StatusChange reopen(@Nullable String reason, String by, Instant at) {
        StateMachine.Transition<ImprovementStatus, ImprovementAction> step = allowed(ImprovementAction.REOPEN, reason);
        ReviewFields.notLongerThan("reason", "The reason", reason, ReviewFields.REASON);
        undo();
        return apply(step, by, at, reason);
    }

    /** Records why none is published (rule 48). */
    public StatusChange giveNone(@Nullable String reason, String by, Instant at) {
        StateMachine.Transition<ImprovementStatus, ImprovementAction> step =
                allowed(ImprovementAction.GIVE_NONE, reason);
        ReviewFields.notLongerThan("reason", "The reason", reason, ReviewFields.REASON);
        undo();
        noneReason = ReviewFields.clean(reason);
        return apply(step, by, at, reason);
    }

    /** Goes back to writing after it was said that none is published. */
    public StatusChange resume(String by, Instant at) {
        StateMachine.Transition<ImprovementStatus, ImprovementAction> step = allowed(ImprovementAction.RESUME, null);
        // Nothing else holds a reason that was given with the withholding.
        String given = noneReason;
        noneReason = null;
        return apply(step, by, at, given);
    }

    private void undo() {
        checks.clear();
        plannedPublication = null;
        copyDue = null;
        copySentOn = null;
        copySentBy = null;
        matchOverrideReason = null;
        finalOn = null;
        finalBy = null;
    }

    /** Says which items of the checklist are confirmed; who confirmed one first stays on record while it stays confirmed. */
    public void confirm(Set<ChecklistItem> items, String by, Instant at) {
        allowed(ImprovementAction.CHECK, null);
        checks.removeIf(check -> !items.contains(check.item()));
        Set<ChecklistItem> known = confirmed();
        items.stream()
                .filter(item -> !known.contains(item))
                .forEach(item -> checks.add(new ImprovementCheck(this, item, by, at)));
        touched(by, at);
    }

    /** Plans the day of publication; the copy is due seven working days before. */
    public void plan(LocalDate publication, LocalDate due, LocalDate today, String by, Instant at) {
        allowed(ImprovementAction.PLAN, null);
        if (publication.isBefore(today)) {
            throw new RuleViolation("day", "date_in_past", "The planned day of publication cannot be in the past.");
        }
        plannedPublication = publication;
        copyDue = due;
        touched(by, at);
    }

    /** Records that it went to the national body and the Secretary of State. */
    public StatusChange sendCopy(LocalDate day, LocalDate today, String by, Instant at) {
        StateMachine.Transition<ImprovementStatus, ImprovementAction> step = allowed(ImprovementAction.SEND_COPY, null);
        ReviewFields.notInFuture("day", "The day the copy was sent", day, today);
        LocalDate closed = finalOn;
        if (closed != null && day.isBefore(closed)) {
            throw new RuleViolation(
                    "day", "before_final", "The copy cannot have been sent before the text was complete.");
        }
        copySentOn = day;
        copySentBy = by;
        return apply(step, by, at, null);
    }

    /**
     * Publishes.
     *
     * @param lastDayForCopy seven working days before today
     * @param recognised what stands against it because somebody could be recognised
     * @throws RuleViolation with everything that stands against it (rules 47 and 50)
     */
    public StatusChange publish(
            LocalDate today,
            LocalDate lastDayForCopy,
            List<Violation> recognised,
            @Nullable String overrideReason,
            String by,
            Instant at) {
        StateMachine.Transition<ImprovementStatus, ImprovementAction> step = allowed(ImprovementAction.PUBLISH, null);
        List<Violation> problems = ImprovementProblems.beforePublication(
                confirmed(), recognised, copySentOn, lastDayForCopy, overrideReason);
        ReviewFields.longest(problems, "overrideReason", "The reason", overrideReason, ReviewFields.REASON);
        RuleViolation.throwIfAny(problems);
        publishedOn = today;
        publishedBy = by;
        copyOverrideReason = ReviewFields.clean(overrideReason);
        return apply(step, by, at, copyOverrideReason);
    }

    private StateMachine.Transition<ImprovementStatus, ImprovementAction> allowed(
            ImprovementAction action, @Nullable String reason) {
        return ImprovementTransitions.RULES.require(status, action, reason);
    }

    private StatusChange apply(
            StateMachine.Transition<ImprovementStatus, ImprovementAction> step,
            String by,
            Instant at,
            @Nullable String reason) {
        status = step.to();
        touched(by, at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), step.action().code(), by, at, reason);
    }

    public ImprovementStatus status() {
        return status;
    }

    /** The text. Reading must not change the record, so an absent one stays absent. */
    public ImprovementText text() {
        return text == null ? new ImprovementText() : text;
    }

    private ImprovementText textToWrite() {
        text = text();
        return text;
    }

    public @Nullable String noneReason() {
        return noneReason;
    }

    public @Nullable LocalDate copySentOn() {
        return copySentOn;
    }

    public @Nullable LocalDate copyDue() {
        return copyDue;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    /** The confirmed items of its checklist. */
    public Set<ChecklistItem> confirmed() {
        Set<ChecklistItem> items = EnumSet.noneOf(ChecklistItem.class);
        checks.forEach(check -> items.add(check.item()));
        return items;
    }
}
