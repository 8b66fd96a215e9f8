package uk.slp.portal.reviewdraft.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.report.ReportText;

/** The report of a review as it stood when somebody kept it for others to read. Never changed. */
@Entity
@Table(name = "report_version")
public class ReportVersion {
    /** The name of this kind of record in the audit trail. */
    public static final String TYPE = "report_version";

    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "practice_review_id")
    private UUID reviewId;

    @Column(name = "version_number")
    private int number;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "report_text")
    private String text;

    @Column(name = "text_mark")
    private String mark;

    @Column(name = "word_count")
    private int wordCount;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_name")
    private String keptName;

    @Column(name = "kept_at")
    private Instant keptAt;

    /** For the persistence provider. */
    protected ReportVersion() {}

    /**
     * Who kept it.
     *
     * @param username sign-in name
     * @param name as shown to colleagues
     */
    public record Keeper(String username, String name) {}

    /** Keeps a text under the next number. */
    public ReportVersion(UUID review, int number, @Nullable String note, String text, Keeper keeper, Instant at) {
        this.reviewId = review;
        this.number = number;
        this.note = note;
        this.text = text;
        this.mark = TextMark.of(text);
        this.wordCount = ReportText.parse(text).words();
        this.keptBy = keeper.username();
        this.keptName = keeper.name();
        this.keptAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public int number() {
        return number;
    }

    public @Nullable String note() {
        return note;
    }

    public String text() {
        return text;
    }

    public String mark() {
        return mark;
    }

    public int wordCount() {
        return wordCount;
    }

    public String keptBy() {
        return keptBy;
    }

    public String keptName() {
        return keptName;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
