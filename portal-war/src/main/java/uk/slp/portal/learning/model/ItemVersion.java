package uk.slp.portal.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a published item that a later one replaced. It never changes. */
@Entity
@Table(name = "published_item_version")
public class ItemVersion {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "text_number")
    private int number;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "changes")
    private @Nullable String changes;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    @Column(name = "readable")
    private boolean readable;

    @Column(name = "title")
    private String title;

    @Column(name = "summary")
    private String summary;

    @Column(name = "content_note")
    private String contentNote;

    @Column(name = "report_text")
    private @Nullable String reportText;

    /** For the persistence provider. */
    protected ItemVersion() {}

    /** Keeps what an item says before it is corrected; the text only where it may still be read. */
    ItemVersion(PublishedItem item, boolean readable, String by, Instant at) {
        itemId = item.id();
        number = item.textNumber();
        madeAt = item.madeAt();
        reason = item.correctedReason();
        changes = item.correctedChanges();
        replacedAt = at;
        replacedBy = by;
        this.readable = readable;
        title = readable ? item.title() : "";
        summary = readable ? item.summary() : "";
        contentNote = readable ? item.contentNote() : "";
        reportText = readable ? item.reportText() : null;
    }

    public int number() {
        return number;
    }

    public boolean readable() {
        return readable;
    }

    public @Nullable String reportText() {
        return reportText;
    }
}
