package uk.slp.portal.restriction.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody reads a restricted case, and since when and until when. */
@Entity
@Table(name = "case_reader")
public class CaseReader {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "restriction_id")
    private Restriction restriction;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    /** Unique while the person is on the list. */
    @Column(name = "open_key")
    private @Nullable String openKey;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    /** For the persistence provider. */
    protected CaseReader() {}

    CaseReader(Restriction restriction, UUID accountId, String by, Instant at) {
        this.restriction = restriction;
        this.accountId = accountId;
        this.addedBy = by;
        this.addedAt = at;
        this.openKey = restriction.id() + ":" + accountId;
    }

    void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
        openKey = null;
    }

    boolean isNamed() {
        return removedAt == null;
    }

    public UUID accountId() {
        return accountId;
    }
}
