package uk.slp.portal.shared.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person has a declared conflict of interest with a case, which closes the case to them until it is lifted (rule
 * 76). It stands here, not in a feature, because {@link Scope#open} puts it into the queries of all of them.
 */
@Entity
@Table(name = "case_conflict")
public class CaseConflict {
    /** Kind of record in the audit trail. */
    public static final String TYPE = "case_conflict";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "authority_id")
    private UUID authorityId;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** Unique while the conflict stands, so that a person has at most one with a case. */
    @Column(name = "open_key")
    private @Nullable String openKey;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_reason")
    private @Nullable String liftedReason;

    /** For the persistence provider. */
    protected CaseConflict() {}

    /**
     * A new conflict.
     *
     * @param recordedBy sign-in name of who declared or recorded it
     */
    public CaseConflict(UUID accountId, CaseRoot root, String reason, String recordedBy, Instant recordedAt) {
        this.accountId = accountId;
        this.caseId = root.id();
        this.caseReference = root.reference();
        this.authorityId = root.authorityId();
        this.partnershipId = root.partnershipId();
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.openKey = accountId + ":" + root.id();
    }

    /** Opens the case to the person again. */
    public void lift(String by, String why, Instant at) {
        liftedBy = by;
        liftedReason = why;
        liftedAt = at;
        openKey = null;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseReference() {
        return caseReference;
    }
}
