package uk.slp.portal.rapidreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was sent to the national body, exactly as it was sent. Never changed. */
@Entity
@Table(name = "rapid_review_version")
public class RapidReviewVersion {
    /** Most characters that are kept. */
    public static final int LONGEST = 1_000_000;

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "rapid_review_id", updatable = false)
    private UUID rapidReviewId;

    @Column(name = "version_number", updatable = false)
    private int versionNumber;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    /** For the persistence provider. */
    protected RapidReviewVersion() {}

    /**
     * Keeps what is sent.
     *
     * @param content the whole review as a JSON text
     * @param contentHash SHA-256 of its UTF-8 bytes, hexadecimal
     */
    public RapidReviewVersion(UUID rapidReviewId, String content, String contentHash, String by, Instant at) {
        this.rapidReviewId = rapidReviewId;
        this.versionNumber = 1;
        this.content = content;
        this.contentHash = contentHash;
        this.createdBy = by;
        this.createdAt = at;
    }

    public String content() {
        return content;
    }

    public String contentHash() {
        return contentHash;
    }
}
