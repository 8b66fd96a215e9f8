package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A report file as it was uploaded. Never changed, never shown by the portal itself, only handed back for download. */
@Entity
@Table(name = "practice_review_document")
public class PracticeReviewDocument {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "practice_review_id")
    private UUID practiceReviewId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private int byteCount;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** For the persistence provider. */
    protected PracticeReviewDocument() {}

    /**
     * Keeps a file.
     *
     * @param fileName already made safe
     * @param mediaType as found in the content, never as claimed
     * @param contentHash SHA-256, hexadecimal
     */
    public PracticeReviewDocument(
            UUID practiceReviewId,
            String fileName,
            String mediaType,
            byte[] content,
            String contentHash,
            String uploadedBy,
            Instant uploadedAt) {
        this.practiceReviewId = practiceReviewId;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.byteCount = content.length;
        this.content = content.clone();
        this.contentHash = contentHash;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public UUID practiceReviewId() {
        return practiceReviewId;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public int byteCount() {
        return byteCount;
    }

    public String contentHash() {
        return contentHash;
    }

    /** The file itself. */
    public byte[] content() {
        return content.clone();
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
