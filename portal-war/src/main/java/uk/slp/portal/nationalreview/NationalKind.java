package uk.slp.portal.nationalreview;

import uk.slp.portal.shared.persistence.Coded;

/** How many cases a national review is about. */
public enum NationalKind implements Coded {
    SINGLE("single", "One case"),
    THEMATIC("thematic", "A theme over several cases");

    private final String code;
    private final String label;

    NationalKind(String code, String label) {
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
