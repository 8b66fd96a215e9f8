package uk.slp.portal.childdeathreport.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.ReportAction;
import uk.slp.portal.childdeathreport.ReportField;
import uk.slp.portal.childdeathreport.ReportStatus;
import uk.slp.portal.childdeathreport.ReportTexts;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine;
import uk.slp.portal.shared.workflow.StatusChange;

/** A yearly report of a child death overview panel (Children Act 2004 s.16M(6)). */
@Entity
@Table(name = "child_death_report")
public class ChildDeathReport extends VersionedRecord {
    /** The name of this kind of record in the audit trail and the status history. */
    public static final String TYPE = "child_death_report";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "panel_id", updatable = false)
    private UUID panelId;

    @Column(name = "status")
    private ReportStatus status = ReportTransitions.RULES.initial();

    @Column(name = "first_year", updatable = false)
    private int firstYear;

    @Column(name = "last_year", updatable = false)
    private int lastYear;

    @Column(name = "texts")
    private String texts;

    /** For the persistence provider. */
    protected ChildDeathReport() {}

    /** Begins one. */
    public ChildDeathReport(String reference, UUID panelId, int firstYear, int lastYear, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.panelId = panelId;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.texts = "{}";
    }

    /** Writes parts anew. */
    public void write(Map<ReportField, @Nullable String> written, String by, Instant at) {
        requireWritable();
        texts = texts().with(written).json();
        touched(by, at);
    }

    /** It was published. */
    public StatusChange published(String by, Instant at) {
        return step(ReportAction.PUBLISH, null, by, at);
    }

    /** A new version is begun; everybody goes on reading the one before. */
    public StatusChange revise(String reason, String by, Instant at) {
        return step(ReportAction.REVISE, reason, by, at);
    }

    private StatusChange step(ReportAction action, @Nullable String reason, String by, Instant at) {
        StateMachine.Transition<ReportStatus, ReportAction> step =
                ReportTransitions.RULES.require(status, action, reason);
        status = step.to();
        touched(by, at);
        return new StatusChange(TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    /**
     * Refuses to go on where nothing is written at present.
     *
     * @throws NotAllowedNow if the report is published
     */
    public void requireWritable() {
        if (status == ReportStatus.PUBLISHED) {
            throw new NotAllowedNow("The report is published. Begin a new version to change it.");
        }
    }

    public String reference() {
        return reference;
    }

    public UUID panelId() {
        return panelId;
    }

    public ReportStatus status() {
        return status;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    /** What is written. */
    public ReportTexts texts() {
        return ReportTexts.read(texts);
    }
}
