package uk.slp.portal.duties.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * A decision whether to notify, kept by a local authority with its partners. What it says is in its versions, which are
 * never changed; this root only knows the newest. A view of a partner does not touch it, so that three partners can
 * answer at once.
 */
@Entity
@Table(name = "duty_decision")
public class DutyDecision extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "duty_decision";

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "authority_id", updatable = false)
    private UUID authorityId;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "case_name")
    private @Nullable String caseName;

    @Column(name = "latest")
    private int latest;

    @Column(name = "decision")
    private NotifyDecision decision;

    @Column(name = "due_date")
    private @Nullable LocalDate dueDate;

    @Column(name = "partners_asked_at")
    private @Nullable Instant partnersAskedAt;

    /** For the persistence provider. */
    protected DutyDecision() {}

    /** A decision without a version yet. */
    public DutyDecision(String reference, UUID authorityId, UUID partnershipId, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.authorityId = authorityId;
        this.partnershipId = partnershipId;
        this.decision = NotifyDecision.NOT_YET;
    }

    /** Takes a new version; the earlier ones stay as they are, and the partners are asked anew if they are asked. */
    public DecisionVersion keep(@Nullable String name, KeptAnswer answer, boolean askPartners, String by, Instant at) {
        caseName = name;
        latest++;
        decision = answer.decision();
        dueDate = answer.dueDate();
        partnersAskedAt = askPartners ? at : null;
        touched(by, at);
        return new DecisionVersion(id(), latest, answer, by, at);
    }

    public String reference() {
        return reference;
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

    /** The number of the newest version, from 1. */
    public int latest() {
        return latest;
    }

    public NotifyDecision decision() {
        return decision;
    }

    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable Instant partnersAskedAt() {
        return partnersAskedAt;
    }
}
