package uk.slp.portal.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private address of a calendar. Only the SHA-256 of its secret part is kept, so that the table alone opens nothing;
 * and since when the calendar has been as it is, so that programs that ask often are told when nothing changed.
 */
@Entity
@Table(name = "calendar_address")
public class CalendarAddress {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "label")
    private String label;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "content_tag")
    private @Nullable String contentTag;

    @Column(name = "content_since")
    private @Nullable Instant contentSince;

    /** For the persistence provider. */
    protected CalendarAddress() {}

    /**
     * A new address.
     *
     * @param tokenHash SHA-256 of its secret part, hexadecimal
     */
    public CalendarAddress(UUID accountId, String tokenHash, String label, Instant createdAt) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.label = label;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    /** Ends its use. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Remembers what the calendar says now, and gives back since when it has said so. */
    public Instant says(String tag, Instant now) {
        if (contentSince == null || !tag.equals(contentTag)) {
            contentTag = tag;
            contentSince = now;
        }
        return contentSince;
    }
}
