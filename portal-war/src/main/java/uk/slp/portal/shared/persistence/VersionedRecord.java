package uk.slp.portal.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.shared.error.StaleVersion;

/**
 * The root of an aggregate: an identity given at construction, a version, and who changed it last. Every method that
 * changes the aggregate, its children included, ends in {@link #touched}; that writes the root row, and so raises the
 * version even when only a child changed.
 */
@MappedSuperclass
public abstract class VersionedRecord {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For the persistence provider. */
    protected VersionedRecord() {}

    protected VersionedRecord(String by, Instant at) {
        createdAt = at;
        createdBy = by;
        changedAt = at;
        changedBy = by;
    }

    /** For a record that belongs to exactly one other and has its identity. */
    protected VersionedRecord(UUID id, String by, Instant at) {
        this(by, at);
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** Records who changed the aggregate and when. Two changes in the same millisecond still raise the version. */
    protected void touched(String by, Instant at) {
        changedBy = by;
        changedAt = changedAt != null && !at.isAfter(changedAt) ? changedAt.plusMillis(1) : at;
    }

    /**
     * Refuses a change that was written against an older version than the present one.
     *
     * @throws StaleVersion if somebody else changed the record since
     */
    public void expectVersion(long expected) {
        if (expected != version) {
            throw new StaleVersion(changedBy, changedAt);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionedRecord that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Identity only: nothing that could name a child ever reaches a log. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + id + "]";
    }
}
