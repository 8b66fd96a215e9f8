package uk.slp.portal.childdeathreport.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.id.Fingerprint;

/** A version of a yearly report as it was published; nothing changes it. */
@Entity
@Table(name = "child_death_report_version")
public class ChildDeathReportVersion {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "figures", updatable = false)
    private String figures;

    @Column(name = "hash", updatable = false)
    private String hash;

    @Column(name = "learning", updatable = false)
    private @Nullable String learning;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", updatable = false)
    private String publishedBy;

    /** For the persistence provider. */
    protected ChildDeathReportVersion() {}

    /**
     * Keeps a version.
     *
     * @param content what everybody may read
     * @param figures every figure, the hidden ones too
     * @param learning last part of the address of its learning in the library, or null
     */
    public ChildDeathReportVersion(
            UUID reportId,
            int number,
            String content,
            String figures,
            @Nullable String learning,
            @Nullable String reason,
            Instant publishedAt,
            String publishedBy) {
        this.reportId = reportId;
        this.number = number;
        this.content = content;
        this.figures = figures;
        this.learning = learning;
        this.reason = reason;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.hash = Fingerprint.of(content);
    }

    public UUID reportId() {
        return reportId;
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    public String figures() {
        return figures;
    }

    public String hash() {
        return hash;
    }

    public @Nullable String learning() {
        return learning;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    /** Identity only. */
    @Override
    public String toString() {
        return "ChildDeathReportVersion[" + id + "]";
    }
}
