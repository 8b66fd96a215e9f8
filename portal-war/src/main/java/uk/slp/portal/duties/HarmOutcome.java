package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** What happened to the child. */
public enum HarmOutcome implements Coded {
    DIED("died", "The child died"),
    SERIOUSLY_HARMED("seriously_harmed", "The child was seriously harmed"),
    NEITHER("neither", "Neither: a near miss, or less than serious harm");

    private final String code;
    private final String label;

    HarmOutcome(String code, String label) {
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
