package uk.slp.portal.childdeathdata.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.SubmissionAction;
import uk.slp.portal.childdeathdata.SubmissionReason;
import uk.slp.portal.childdeathdata.SubmissionStatus;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/** The cases of a period as a panel sent them to the national database. What was sent never changes; its state does. */
@Entity
@Table(name = "national_submission")
public class NationalSubmission extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "child_death_submission";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "panel_id", updatable = false)
    private UUID panelId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "status")
    private SubmissionStatus status;

    @Column(name = "schema_number", updatable = false)
    private int schema;

    @Column(name = "period_from", updatable = false)
    private LocalDate firstDay;

    @Column(name = "period_to", updatable = false)
    private LocalDate lastDay;

    @Column(name = "cases", updatable = false)
    private int cases;

    @Column(name = "completed", updatable = false)
    private int completed;

    @Column(name = "others", updatable = false)
    private int others;

    @Column(name = "warnings", updatable = false)
    private int warnings;

    @Column(name = "findings", updatable = false)
    private String findings;

    @Column(name = "hash", updatable = false)
    private String hash;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "sent_name", updatable = false)
    private String sentName;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_name")
    private @Nullable String answeredName;

    @Column(name = "reasons")
    private @Nullable String reasons;

    @Column(name = "replaces", updatable = false)
    private @Nullable Integer replaces;

    @Column(name = "replaced_by")
    private @Nullable Integer replacedBy;

    /** For the persistence provider. */
    protected NationalSubmission() {}

    /**
     * What is sent.
     *
     * @param completed cases whose review is completed
     * @param others cases that the panel does not review
     * @param findings warnings
     * @param hash of the JSON file
     */
    public record Content(
            int schema, int cases, int completed, int others, List<SubmissionReason> findings, String hash) {
        public Content {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Sends.
     *
     * @param number of the panel, from 1
     * @param replaces number of the one before it about the same period, or null
     */
    public NationalSubmission(
            String reference,
            UUID panel,
            int number,
            LocalDate from,
            LocalDate to,
            Content content,
            @Nullable Integer replaces,
            Doer by,
            Instant at) {
        super(by.username(), at);
        this.reference = reference;
        this.panelId = panel;
        this.number = number;
        this.status = SubmissionTransitions.RULES.initial();
        this.schema = content.schema();
        this.firstDay = from;
        this.lastDay = to;
        this.cases = content.cases();
        this.completed = content.completed();
        this.others = content.others();
        this.warnings = content.findings().size();
        this.findings = SubmissionReason.json(content.findings());
        this.hash = content.hash();
        this.replaces = replaces;
        this.sentAt = at;
        this.sentName = by.name();
    }

    /** The national database has it and finds it in order. */
    public StatusChange acknowledge(Doer by, Instant at) {
        return answer(SubmissionAction.ACKNOWLEDGE, by, at);
    }

    /** The national database does not take it, for reasons that have been checked. */
    public StatusChange sendBack(List<SubmissionReason> why, Doer by, Instant at) {
        StatusChange step = answer(SubmissionAction.SEND_BACK, by, at);
        reasons = SubmissionReason.json(why);
        return step;
    }

    /** A later one about the same period takes its place. */
    public StatusChange replace(int later, Doer by, Instant at) {
        StatusChange step = step(SubmissionAction.REPLACE, by, at);
        replacedBy = later;
        return step;
    }

    private StatusChange answer(SubmissionAction action, Doer by, Instant at) {
        StatusChange step = step(action, by, at);
        answeredAt = at;
        answeredName = by.name();
        return step;
    }

    private StatusChange step(SubmissionAction action, Doer by, Instant at) {
        Transition<SubmissionStatus, SubmissionAction> step = SubmissionTransitions.RULES.require(status, action, null);
        status = step.to();
        touched(by.username(), at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), action.code(), by.username(), at, null);
    }

    public String reference() {
        return reference;
    }

    public UUID panelId() {
        return panelId;
    }

    public int number() {
        return number;
    }

    public SubmissionStatus status() {
        return status;
    }

    public int schema() {
        return schema;
    }

    public LocalDate from() {
        return firstDay;
    }

    public LocalDate to() {
        return lastDay;
    }

    public int cases() {
        return cases;
    }

    public int completed() {
        return completed;
    }

    public int others() {
        return others;
    }

    public int warnings() {
        return warnings;
    }

    /** What the checks found when it was sent. */
    public List<SubmissionReason> findings() {
        return SubmissionReason.read(findings);
    }

    public String hash() {
        return hash;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentName() {
        return sentName;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredName() {
        return answeredName;
    }

    /** Why it was sent back; empty if it was not. */
    public List<SubmissionReason> reasons() {
        return SubmissionReason.read(reasons);
    }

    public @Nullable Integer replaces() {
        return replaces;
    }

    public @Nullable Integer replacedBy() {
        return replacedBy;
    }
}
