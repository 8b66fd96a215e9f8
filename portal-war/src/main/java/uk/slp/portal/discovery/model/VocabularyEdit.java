package uk.slp.portal.discovery.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one line of the vocabulary. It belongs to the draft until a version is released with it or it is dropped;
 * what it says never changes.
 */
@Entity
@Table(name = "vocabulary_edit")
public class VocabularyEdit {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "seq")
    private int seq;

    @Column(name = "kind")
    private String kind;

    @Column(name = "section")
    private String section;

    @Column(name = "line_before")
    private @Nullable String before;

    @Column(name = "line_after")
    private @Nullable String after;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "version_number")
    private @Nullable Integer version;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    /** For the persistence provider. */
    protected VocabularyEdit() {}

    /**
     * A change of the draft.
     *
     * @param seq one more than that of the change before
     * @param section the heading under which the line stands
     * @param before the line that is changed or retired; null for a new one
     * @param after the line as it is to be; null for one that is retired
     */
    public VocabularyEdit(
            int seq,
            String section,
            @Nullable String before,
            @Nullable String after,
            String reason,
            String madeBy,
            Instant madeAt) {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change needs a line before it or after it");
        }
        this.seq = seq;
        this.kind = before == null ? "add" : after == null ? "retire" : "change";
        this.section = section;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Makes it part of a released version. */
    public void release(int number) {
        if (version != null || droppedAt != null) {
            throw new IllegalStateException("Only a change of the draft can be released");
        }
        version = number;
    }

    /** Takes it out of the draft. */
    public void drop(Instant at) {
        if (version != null || droppedAt != null) {
            throw new IllegalStateException("Only a change of the draft can be dropped");
        }
        droppedAt = at;
    }

    public int seq() {
        return seq;
    }
}
