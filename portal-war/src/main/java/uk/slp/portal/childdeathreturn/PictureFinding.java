package uk.slp.portal.childdeathreturn;

import uk.slp.portal.shared.persistence.Coded;

/** What stands out when the answers of all agencies to one question are read together. */
public enum PictureFinding implements Coded {
    /** Two agencies gave different answers. */
    CONTRADICTION("contradiction", "Agencies differ"),
    /** The question was put, and no agency has an answer. */
    GAP("gap", "Nobody answered");

    private final String code;
    private final String label;

    PictureFinding(String code, String label) {
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
