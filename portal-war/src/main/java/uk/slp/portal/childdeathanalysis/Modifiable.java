package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** Whether action, local or national, could lower the risk of other children through a factor (domain reference 6.4). */
public enum Modifiable implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    UNKNOWN("unknown", "Not known");

    private final String code;
    private final String label;

    Modifiable(String code, String label) {
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
