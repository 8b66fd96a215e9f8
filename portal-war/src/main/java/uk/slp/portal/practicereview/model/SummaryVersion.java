package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.SummaryText;

/** The text of a summary as it was when it was complete; never changed. */
@Entity
@Table(name = "review_summary_version")
public class SummaryVersion {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "summary_id")
    private UUID summaryId;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "content_note")
    private @Nullable String contentNote;

    @Column(name = "body")
    private String body;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    /** For the persistence provider. */
    protected SummaryVersion() {}

    SummaryVersion(UUID summaryId, int number, SummaryText text, String by, Instant at) {
        this.summaryId = summaryId;
        this.number = number;
        this.title = Objects.requireNonNullElse(text.title(), "");
        this.contentNote = text.contentNote();
        this.body = text.notation();
        this.completedBy = by;
        this.completedAt = at;
    }

    public int number() {
        return number;
    }

    public String body() {
        return body;
    }
}
