package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.file.FileInspection;
import uk.slp.portal.shared.file.ScanState;

/**
 * A file added to a notification. While the notification is a draft it can be taken out again; what was sent names it with
 * its fingerprint and it stays (rule 26). The content is kept apart, in pieces.
 */
@Entity
@Table(name = "notification_attachment")
public class Attachment {
    /** The kind of record in the audit trail; its reference is that of the notification, a slash and the number. */
    public static final String SUBJECT = "notification_attachment";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "notification_id", updatable = false)
    private UUID notificationId;

    @Column(name = "attachment_number", updatable = false)
    private int number;

    @Column(name = "file_name", updatable = false)
    private String name;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "byte_count", updatable = false)
    private long size;

    @Column(name = "content_hash", updatable = false)
    private String sha256;

    @Column(name = "description", updatable = false)
    private String description;

    @Column(name = "after_sending", updatable = false)
    private boolean afterSending;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "scan_state")
    private ScanState scan;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    /** For the persistence provider. */
    protected Attachment() {}

    /**
     * A file that was looked at.
     *
     * @param number from 1 in each notification
     * @param scan clean, or that nobody looked for malware yet
     */
    public Attachment(
            Notification notification,
            int number,
            FileInspection file,
            String description,
            ScanState scan,
            String by,
            Instant at) {
        if (scan == ScanState.INFECTED) {
            throw new IllegalArgumentException("A file with malware is never kept");
        }
        this.notificationId = notification.id();
        this.number = number;
        this.name = file.name();
        this.mediaType = file.kind().mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.description = description;
        this.afterSending = notification.submittedAt() != null;
        this.addedBy = by;
        this.addedAt = at;
        this.scan = scan;
        this.scannedAt = scan == ScanState.CLEAN ? at : null;
    }

    /** Takes it out of the draft. Whether that is possible, the notification says. */
    public void remove(String by, Instant at) {
        if (removedAt != null) {
            throw new NotAllowedNow("This file was taken out already.");
        }
        removedAt = at;
        removedBy = by;
    }

    /**
     * What the scanner found, some time after the file was kept.
     *
     * @throws NotAllowedNow if that was known already
     */
    public void scanned(boolean infected, Instant at) {
        if (!scan.open()) {
            throw new NotAllowedNow("This file has been scanned already.");
        }
        scan = infected ? ScanState.INFECTED : ScanState.CLEAN;
        scannedAt = at;
    }

    /**
     * Refuses to hand out what may do harm: a file that waits for the scanner goes to nobody but who added it, and of one
     * with malware there is nothing left.
     */
    public void requireReadable(String by) {
        if (scan == ScanState.INFECTED) {
            throw new NotAllowedNow("Malware was found in this file and its content was destroyed.");
        }
        if (scan == ScanState.WAITING && !by.equals(addedBy)) {
            throw new NotAllowedNow("This file has not been scanned for malware yet. Try again in a few minutes.");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID notificationId() {
        return notificationId;
    }

    /** From 1 in each notification. */
    public int number() {
        return number;
    }

    /** Safe to show and to write into a header. */
    public String name() {
        return name;
    }

    /** By content, never as claimed. */
    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** What the file is, in words. */
    public String description() {
        return description;
    }

    /** Whether it was added to what had been sent already. */
    public boolean afterSending() {
        return afterSending;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Sign-in name of the person. */
    public String addedBy() {
        return addedBy;
    }

    public ScanState scan() {
        return scan;
    }

    public @Nullable Instant scannedAt() {
        return scannedAt;
    }

    public boolean removed() {
        return removedAt != null;
    }

    /** What is said of it in the sent version. */
    public SentFile sent() {
        return new SentFile(number, name, mediaType, size, sha256, description);
    }

    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }
}
