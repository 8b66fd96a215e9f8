package uk.slp.portal.recommendation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.EvidenceLevel;

/** What was done about a recommendation, or what shows it. Append-only, and for the staff of the area only. */
@Entity
@Table(name = "recommendation_note")
public class RecommendationNote {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "recommendation_id")
    private UUID recommendationId;

    @Column(name = "evidence_level")
    private @Nullable Integer level;

    @Column(name = "note")
    private String text;

    @Column(name = "made_name")
    private String madeName;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For the persistence provider. */
    protected RecommendationNote() {}

    /**
     * Keeps what was done.
     *
     * @param text already tidied and short enough
     * @param level what it shows, or null if it is no evidence
     * @param madeName name of the person as shown to colleagues
     */
    public RecommendationNote(
            UUID recommendationId,
            String text,
            @Nullable EvidenceLevel level,
            String madeName,
            String madeBy,
            Instant madeAt) {
        this.recommendationId = recommendationId;
        this.text = text;
        this.level = level == null ? null : level.rung();
        this.madeName = madeName;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public UUID id() {
        return id;
    }

    public UUID recommendationId() {
        return recommendationId;
    }

    public @Nullable Integer level() {
        return level;
    }

    public String text() {
        return text;
    }

    public String madeName() {
        return madeName;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
