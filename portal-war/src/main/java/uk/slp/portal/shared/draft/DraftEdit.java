package uk.slp.portal.shared.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who wrote a field of a draft last. Changed only through {@link DraftEdits}. */
@Entity
@Table(name = "draft_edit")
public class DraftEdit {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "draft", updatable = false)
    private String draft;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "field", updatable = false)
    private String field;

    @Column(name = "text_mark")
    private String mark;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For the persistence provider. */
    protected DraftEdit() {}

    DraftEdit(String draft, String subject, String field, String mark, String by, Instant at) {
        this.id = id(draft, subject, field);
        this.draft = draft;
        this.subject = subject;
        this.field = field;
        this.mark = mark;
        this.changedBy = by;
        this.changedAt = at;
    }

    static String id(String draft, String subject, String field) {
        return draft + "/" + subject + "/" + field;
    }

    void wrote(String newMark, String by, Instant at) {
        mark = newMark;
        changedBy = by;
        changedAt = at;
    }

    String field() {
        return field;
    }

    String mark() {
        return mark;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
