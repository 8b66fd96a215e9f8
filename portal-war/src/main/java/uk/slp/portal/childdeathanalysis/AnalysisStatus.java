package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** Where the analysis of a child's death stands. */
public enum AnalysisStatus implements Coded {
    /** Before and at the child death review meeting. */
    DRAFT("draft", "Being written"),
    /** The panel settles it; its secretariat keeps what the panel decides. */
    SENT("sent", "With the overview panel"),
    /** Sealed: nothing of it changes unless it is opened again with a reason. */
    FINAL("final", "Final");

    private final String code;
    private final String label;

    AnalysisStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
