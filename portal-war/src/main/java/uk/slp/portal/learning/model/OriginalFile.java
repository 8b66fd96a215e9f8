package uk.slp.portal.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.file.ScanState;

/**
 * The file of a published item as it came. Until the item is published only the librarian has it; when the item is
 * withdrawn nobody else. The content is kept apart, in pieces.
 */
@Entity
@Table(name = "learning_original")
public class OriginalFile {
    /** The kind of record in the audit trail. */
    public static final String SUBJECT = "learning_original";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "item_id")
    private @Nullable UUID itemId;

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "byte_count")
    private long size;

    @Column(name = "content_hash")
    private String sha256;

    @Column(name = "pictures_only", updatable = false)
    private boolean picturesOnly;

    @Column(name = "scan_state")
    private ScanState scan;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "destroyed_at")
    private @Nullable Instant destroyedAt;

    /** For the persistence provider. */
    protected OriginalFile() {}

    /**
     * A file that was looked at.
     *
     * @param scan clean, or that nobody looked for malware yet
     */
    public OriginalFile(OriginalFacts facts, ScanState scan, String by, Instant at) {
        if (scan == ScanState.INFECTED) {
            throw new IllegalArgumentException("A file with malware is never kept");
        }
        this.name = facts.name();
        this.mediaType = facts.mediaType();
        this.size = facts.size();
        this.sha256 = facts.sha256();
        this.picturesOnly = facts.picturesOnly();
        this.scan = scan;
        this.scannedAt = scan == ScanState.CLEAN ? at : null;
        this.addedAt = at;
        this.addedBy = by;
    }

    /**
     * Puts it beside a published item.
     *
     * @throws NotAllowedNow while a scanner still has to look at it, or when it is gone
     */
    public void publish(UUID item) {
        if (destroyedAt != null || scan == ScanState.INFECTED) {
            throw new NotAllowedNow("Malware was found in the file, and its content was destroyed. Add a clean copy.");
        }
        if (scan == ScanState.WAITING) {
            throw new NotAllowedNow(
                    "The file has not been scanned for malware yet, so it cannot be published. Try again in a few minutes.");
        }
        itemId = item;
    }

    /** Its content was cleaned of what its readers do not see, before it is published. */
    public void cleaned(OriginalFacts facts) {
        name = facts.name();
        size = facts.size();
        sha256 = facts.sha256();
    }

    /** What the scanner found, some time after the file was kept. */
    public void scanned(boolean infected, Instant at) {
        scan = infected ? ScanState.INFECTED : ScanState.CLEAN;
        scannedAt = at;
        if (infected) {
            destroyedAt = at;
        }
    }

    /** Its content is destroyed: it holds what must not be read any more. */
    public void destroyed(Instant at) {
        destroyedAt = at;
    }

    public UUID id() {
        return id;
    }

    public ScanState scan() {
        return scan;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }
}
