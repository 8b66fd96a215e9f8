package uk.slp.portal.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail. Append-only; never holds personal data of a child or family. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "username")
    private String username;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "action")
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "detail")
    private @Nullable String detail;

    /** For the persistence provider. */
    protected AuditEvent() {}

    AuditEvent(
            Instant happenedAt,
            Actor actor,
            String action,
            String subjectType,
            String subjectReference,
            String purpose,
            String outcome,
            @Nullable String detail) {
        this.happenedAt = happenedAt;
        this.accountId = actor.accountId();
        this.username = actor.username();
        this.organisationId = actor.organisationId();
        this.action = action;
        this.subjectType = subjectType;
        this.subjectReference = subjectReference;
        this.purpose = purpose;
        this.outcome = outcome;
        this.detail = detail;
    }

    /**
     * Who acted.
     *
     * @param username sign-in name, or {@code system}
     */
    record Actor(@Nullable UUID accountId, String username, @Nullable UUID organisationId) {}

    public UUID id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String username() {
        return username;
    }

    public String action() {
        return action;
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectReference() {
        return subjectReference;
    }

    public String outcome() {
        return outcome;
    }
}
