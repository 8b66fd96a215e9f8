package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.Modifiable;
import uk.slp.portal.shared.persistence.Coded;

/** A factor of a death. Changed through its analysis only. */
@Entity
@Table(name = "child_death_factor")
public class Factor {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "analysis_id")
    private ChildDeathAnalysis analysis;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "domain", updatable = false)
    private FactorDomain domain;

    @Column(name = "label", updatable = false)
    private String label;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "score")
    private @Nullable FactorScore score;

    @Column(name = "legacy_score")
    private @Nullable String legacy;

    @Column(name = "modifiable")
    private @Nullable Modifiable modifiable;

    @Column(name = "gap")
    private @Nullable String gap;

    /** For the persistence provider. */
    protected Factor() {}

    Factor(
            ChildDeathAnalysis analysis,
            int number,
            FactorDomain domain,
            String label,
            FactorScore.@Nullable Read read) {
        this.analysis = analysis;
        this.number = number;
        this.domain = domain;
        this.label = label;
        if (read != null) {
            score = read.score();
            legacy = read.legacy();
        }
    }

    /** Writes one of its answers; what is refused was refused before. */
    void write(FactorField field, @Nullable String text) {
        switch (field) {
            case SCORE -> {
                FactorScore next = Coded.orNull(FactorScore.class, text);
                if (next != score) {
                    score = next;
                    legacy = null;
                }
            }
            case MODIFIABLE -> modifiable = Coded.orNull(Modifiable.class, text);
            case NOTE -> note = text;
            default -> gap = text;
        }
    }

    /** What stands in one of its answers. */
    public @Nullable String get(FactorField field) {
        return switch (field) {
            case SCORE -> Coded.codeOf(score);
            case MODIFIABLE -> Coded.codeOf(modifiable);
            case NOTE -> note;
            default -> gap;
        };
    }

    public int number() {
        return number;
    }

    /** As it is shown. */
    public FactorLine line() {
        return new FactorLine(number, domain, label, note, score, legacy, modifiable, gap);
    }
}
