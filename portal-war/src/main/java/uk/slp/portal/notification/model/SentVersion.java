package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.shared.id.Fingerprint;

/** What was sent, exactly as it was sent, with its fingerprint. Never changed (rule 26). */
@Entity
@Table(name = "notification_version")
public class SentVersion {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id", updatable = false)
    private Notification notification;

    @Column(name = "version_number", updatable = false)
    private int number;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "content_hash", updatable = false)
    private String hash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    /** For the persistence provider. */
    protected SentVersion() {}

    SentVersion(Notification notification, int number, String content, String by, Instant at) {
        this.notification = notification;
        this.number = number;
        this.content = content;
        this.hash = Fingerprint.of(content);
        this.createdBy = by;
        this.createdAt = at;
    }

    /** The number of the version, from 1. */
    public int number() {
        return number;
    }

    /** Canonical JSON. */
    public String content() {
        return content;
    }

    /** SHA-256 of the content in UTF-8, hexadecimal. */
    public String hash() {
        return hash;
    }

    @Override
    public String toString() {
        return "SentVersion[" + id + "]";
    }
}
