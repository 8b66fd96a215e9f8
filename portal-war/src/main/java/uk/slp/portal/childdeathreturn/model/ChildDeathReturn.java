package uk.slp.portal.childdeathreturn.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.Completeness;
import uk.slp.portal.childdeathreturn.ReturnAction;
import uk.slp.portal.childdeathreturn.ReturnRules;
import uk.slp.portal.childdeathreturn.ReturnStatus;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * What one agency is asked about a child who died, and what it answers. Its writer alone writes it. The panel reads what was
 * sent, each time as a sealed version; what is being written, or corrected, it does not see.
 */
@Entity
@Table(name = "child_death_return")
public class ChildDeathReturn extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "child_death_return";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "status")
    private ReturnStatus status;

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "child_death_reference", updatable = false)
    private String childDeathReference;

    @Column(name = "panel_id")
    private UUID panelId;

    @Column(name = "agency_kind", updatable = false)
    private AgencyKind kind;

    @Column(name = "agency_name", updatable = false)
    private String agency;

    @Column(name = "contributor_id")
    private @Nullable UUID contributorId;

    @Column(name = "link_id")
    private @Nullable UUID linkId;

    @Column(name = "forms")
    private String forms;

    @Column(name = "note", updatable = false)
    private @Nullable String note;

    @Column(name = "answers")
    private ReturnAnswers answers;

    @Column(name = "asked")
    private int asked;

    @Column(name = "answered")
    private int answered;

    @Column(name = "explained")
    private int explained;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "step_reason")
    private @Nullable String stepReason;

    @Column(name = "aside_name")
    private @Nullable String asideName;

    @Column(name = "aside_reason")
    private @Nullable String asideReason;

    @Column(name = "aside_at")
    private @Nullable Instant asideAt;

    @Column(name = "sent_number")
    private int sentNumber;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_name")
    private @Nullable String sentName;

    /** For the persistence provider. */
    protected ChildDeathReturn() {}

    /**
     * What an agency is asked.
     *
     * @param note what it needs besides to find its records
     */
    public record Request(
            UUID childDeathId,
            String childDeathReference,
            UUID panelId,
            AgencyKind kind,
            String agency,
            @Nullable String note,
            LocalDate due) {
        /** The name of an agency may name a person. */
        @Override
        public String toString() {
            return "Request[" + childDeathReference + "]";
        }
    }

    /** Asks an agency. */
    public ChildDeathReturn(
            String reference, Request request, @Nullable UUID contributorId, AskedForms forms, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.status = ReturnTransitions.RULES.initial();
        this.childDeathId = request.childDeathId();
        this.childDeathReference = request.childDeathReference();
        this.panelId = request.panelId();
        this.kind = request.kind();
        this.agency = request.agency();
        this.note = request.note();
        this.dueDate = request.due();
        this.contributorId = contributorId;
        this.forms = forms.text();
        this.answers = ReturnAnswers.NONE;
    }

    /** Puts into a form what is known before the agency has written anything. */
    public void prefill(String form, Map<String, String> texts) {
        answers = answers.with(form, Map.copyOf(texts));
    }

    /** Notes how much of what is asked is answered. */
    public void count(Completeness all) {
        asked = all.asked();
        answered = all.answered();
        explained = all.explained();
    }

    /** Writes fields of one form; a text of null clears its field. Returns the step if it is the first writing. */
    public @Nullable StatusChange write(String form, Map<String, @Nullable String> texts, String by, Instant at) {
        ReturnStatus before = status;
        StatusChange change = apply(ReturnAction.WRITE, null, by, at);
        answers = answers.with(form, texts);
        return before == status ? null : change;
    }

    /** What sending gives. */
    public record Sending(StatusChange change, ReturnVersion sealed) {}

    /**
     * Sends it.
     *
     * @param problems everything that keeps it from being sent
     * @throws RuleViolation with those
     */
    public Sending send(List<Violation> problems, String name, String by, Instant at) {
        ReturnTransitions.RULES.require(status, ReturnAction.SEND, null);
        RuleViolation.throwIfAny(problems);
        StatusChange change = apply(ReturnAction.SEND, null, by, at);
        sentNumber++;
        sentAt = at;
        sentName = name;
        stepReason = null;
        return new Sending(change, new ReturnVersion(this, sentNumber, null, name, by, at));
    }

    /**
     * Answers that the agency holds no record of the child. What stands in the boxes, such as what was known from the
     * notification, is no answer of the agency and is not sealed; it is there again if something is found.
     *
     * @param searched who looked where, and when
     * @throws RuleViolation naming {@code searched} if that is not said
     */
    public Sending holdNothing(@Nullable String searched, String name, String by, Instant at) {
        RuleViolation.throwIfAny(ReturnRules.wrongSearch(searched));
        String looked = Objects.requireNonNull(ReturnRules.tidied(searched));
        StatusChange change = apply(ReturnAction.HOLD_NOTHING, looked, by, at);
        count(new Completeness(asked, 0, asked));
        sentNumber++;
        sentAt = at;
        sentName = name;
        stepReason = null;
        return new Sending(change, new ReturnVersion(this, sentNumber, looked, name, by, at));
    }

    /**
     * Who writes it has a conflict of interest and writes no more; what was written waits for who follows (rule 76).
     *
     * @param name of who steps aside
     */
    public StatusChange stepAside(@Nullable String reason, String name, String by, Instant at) {
        RuleViolation.throwIfAny(ReturnRules.wrongReason(reason));
        StatusChange change = apply(ReturnAction.STEP_ASIDE, reason, by, at);
        contributorId = null;
        linkId = null;
        asideName = name;
        asideReason = Objects.requireNonNull(ReturnRules.tidied(reason));
        asideAt = at;
        return change;
    }

    /** Corrects what was sent; that stands until it is sent again. */
    public StatusChange correct(@Nullable String reason, String by, Instant at) {
        return reasoned(ReturnAction.CORRECT, reason, by, at);
    }

    /** Asks for something more. */
    public StatusChange sendBack(@Nullable String reason, LocalDate due, String by, Instant at) {
        StatusChange change = reasoned(ReturnAction.SEND_BACK, reason, by, at);
        dueDate = due;
        return change;
    }

    /** Asks no more; what was written stays where it is and is read by nobody. */
    public StatusChange withdraw(@Nullable String reason, String by, Instant at) {
        return reasoned(ReturnAction.WITHDRAW, reason, by, at);
    }

    /** Asks again after the request was withdrawn or closed. */
    public StatusChange askAgain(@Nullable String reason, LocalDate due, String by, Instant at) {
        StatusChange change = reasoned(ReturnAction.ASK_AGAIN, reason, by, at);
        dueDate = due;
        return change;
    }

    /** Has somebody else write for the agency, who has an account; otherwise {@link #byLink} follows. */
    public StatusChange give(@Nullable UUID account, @Nullable String why, String by, Instant at) {
        StatusChange change = apply(ReturnAction.GIVE, why, by, at);
        contributorId = account;
        linkId = null;
        asideName = null;
        asideReason = null;
        asideAt = null;
        return change;
    }

    /** Somebody without an account writes it, by a link. */
    public void byLink(UUID link) {
        contributorId = null;
        linkId = link;
    }

    /** Ends what was not sent, because the review ended. */
    public StatusChange close(String reason, String by, Instant at) {
        return apply(ReturnAction.CLOSE, reason, by, at);
    }

    private StatusChange reasoned(ReturnAction action, @Nullable String reason, String by, Instant at) {
        RuleViolation.throwIfAny(ReturnRules.wrongReason(reason));
        StatusChange change = apply(action, reason, by, at);
        stepReason = Objects.requireNonNull(reason).strip();
        return change;
    }

    private StatusChange apply(ReturnAction action, @Nullable String reason, String by, Instant at) {
        Transition<ReturnStatus, ReturnAction> step = ReturnTransitions.RULES.require(status, action, reason);
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    /** Whether nobody writes for the agency, since who did has stepped aside. */
    public boolean unwritten() {
        return contributorId == null && linkId == null;
    }

    /** Whether its writer can write it now. */
    public boolean writable() {
        return status.waits();
    }

    public String reference() {
        return reference;
    }

    public ReturnStatus status() {
        return status;
    }

    public UUID childDeathId() {
        return childDeathId;
    }

    public String childDeathReference() {
        return childDeathReference;
    }

    public UUID panelId() {
        return panelId;
    }

    public AgencyKind kind() {
        return kind;
    }

    public String agency() {
        return agency;
    }

    public @Nullable UUID contributorId() {
        return contributorId;
    }

    public @Nullable UUID linkId() {
        return linkId;
    }

    public AskedForms forms() {
        return AskedForms.read(forms);
    }

    public @Nullable String note() {
        return note;
    }

    public ReturnAnswers answers() {
        return answers;
    }

    public Completeness completeness() {
        return new Completeness(asked, answered, explained);
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable String stepReason() {
        return stepReason;
    }

    /** Who stepped aside, until somebody else writes. */
    public @Nullable String asideName() {
        return asideName;
    }

    public @Nullable String asideReason() {
        return asideReason;
    }

    public @Nullable Instant asideAt() {
        return asideAt;
    }

    /** How many versions were sent. */
    public int sentNumber() {
        return sentNumber;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable String sentName() {
        return sentName;
    }
}
