package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** How binding a duty is. The words are used wherever it is shown: what is expected is never called law. */
public enum DutyStrength implements Coded {
    LAW("law", "Required by law"),
    EXPECTED("expected", "Expected, not required by law"),
    OPTIONAL("optional", "Optional");

    private final String code;
    private final String label;

    DutyStrength(String code, String label) {
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
