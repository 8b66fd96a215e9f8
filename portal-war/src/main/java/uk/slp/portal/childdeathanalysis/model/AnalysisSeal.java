package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.slp.portal.shared.id.Fingerprint;

/** A final version of an analysis as it was sealed. Nothing changes it, and its mark shows whether anything did. */
@Entity
@Table(name = "child_death_seal")
public class AnalysisSeal {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "analysis_id", updatable = false)
    private UUID analysisId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "hash", updatable = false)
    private String hash;

    @Column(name = "sealed_at", updatable = false)
    private Instant sealedAt;

    @Column(name = "sealed_by", updatable = false)
    private String sealedBy;

    /** For the persistence provider. */
    protected AnalysisSeal() {}

    AnalysisSeal(UUID analysisId, int number, String content, Instant sealedAt, String sealedBy) {
        this.analysisId = analysisId;
        this.number = number;
        this.content = content;
        this.hash = Fingerprint.of(content);
        this.sealedAt = sealedAt;
        this.sealedBy = sealedBy;
    }

    /** Whether the content is still what was sealed. */
    public boolean intact() {
        return hash.equals(Fingerprint.of(content));
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    public String hash() {
        return hash;
    }

    public Instant sealedAt() {
        return sealedAt;
    }

    public String sealedBy() {
        return sealedBy;
    }
}
