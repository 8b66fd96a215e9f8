package uk.slp.portal.shared.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step in the life of a record: from which state, by which action, to which, by whom, when and why. Append-only. */
@Entity
@Table(name = "status_change")
public class StatusChange {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "from_status")
    private @Nullable String fromStatus;

    @Column(name = "to_status")
    private String toStatus;

    @Column(name = "action")
    private String action;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "reason")
    private @Nullable String reason;

    /** For the persistence provider. */
    protected StatusChange() {}

    /**
     * Records a step.
     *
     * @param subjectType the kind of record, as in the audit trail
     * @param fromStatus code of the state before, or null at the beginning
     */
    public StatusChange(
            String subjectType,
            UUID subjectId,
            @Nullable String fromStatus,
            String toStatus,
            String action,
            String changedBy,
            Instant changedAt,
            @Nullable String reason) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.action = action;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
        this.reason = reason;
    }

    public UUID id() {
        return id;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public @Nullable String fromStatus() {
        return fromStatus;
    }

    public String toStatus() {
        return toStatus;
    }

    public String action() {
        return action;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
