package uk.slp.portal.recommendation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far evidence reaches beyond activity: the ladder of the domain reference, section 7. A recommendation that is done
 * with nothing above the first rung is activity only (rule 71).
 */
public enum EvidenceLevel {
    ACTION_DONE(1, "The action was carried out"),
    PRACTITIONERS_KNOW(2, "Practitioners know of it"),
    PRACTICE_CHANGED(3, "Practice changed, shown by an audit"),
    OUTCOMES_CHANGED(4, "Things changed for children");

    private final int rung;
    private final String label;

    EvidenceLevel(int rung, String label) {
        this.rung = rung;
        this.label = label;
    }

    /** 1 to 4; what is stored and sent. */
    public int rung() {
        return rung;
    }

    /** Words for people. */
    public String label() {
        return label;
    }

    /** The level of a rung. */
    public static Optional<EvidenceLevel> of(@Nullable Integer rung) {
        return rung == null || rung < 1 || rung > values().length ? Optional.empty() : Optional.of(values()[rung - 1]);
    }
}
