package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.file.ScanState;

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

    @Column(name = "scan_state")
    private ScanState scan;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

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
     * @param scan clean, or that nobody looked for malware yet
     */
    public PracticeReviewDocument(
            UUID practiceReviewId,
            String fileName,
            String mediaType,
            byte[] content,
            String contentHash,
            ScanState scan,
            String uploadedBy,
            Instant uploadedAt) {
        this.practiceReviewId = practiceReviewId;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.byteCount = content.length;
        this.content = content.clone();
        this.contentHash = contentHash;
        this.scan = scan;
        this.scannedAt = scan == ScanState.CLEAN ? uploadedAt : null;
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

    /** What the scanner found, some time after the file was kept. What is infected is destroyed. */
    public void scanned(boolean infected, Instant at) {
        scan = infected ? ScanState.INFECTED : ScanState.CLEAN;
        scannedAt = at;
        if (infected) {
            content = new byte[0];
        }
    }

    public ScanState scan() {
        return scan;
    }

    /**
     * Whether somebody may have it now. Until the scanner has looked only who uploaded it may: that one has it already.
     *
     * @throws NotAllowedNow with what to do, if not
     */
    public void handOut(String to) {
        if (scan == ScanState.INFECTED) {
            throw new NotAllowedNow(
                    "Malware was found in the file, and its content was destroyed. Upload a clean copy.");
        }
        if (scan == ScanState.WAITING && !to.equals(uploadedBy)) {
            throw new NotAllowedNow("The file has not been scanned for malware yet. Try again in a few minutes.");
        }
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
