package uk.slp.portal.agencysheet;

import uk.slp.portal.shared.persistence.Coded;

/** How sure an agency is of a line of its chronology, and from where. */
public enum Certainty implements Coded {
    RECORDED("recorded", "Recorded at the time"),
    TOLD("told", "Told to us later"),
    UNSURE("unsure", "Not certain");

    private final String code;
    private final String label;

    Certainty(String code, String label) {
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
