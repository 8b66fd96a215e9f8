package uk.slp.portal.identifiability;

import uk.slp.portal.shared.persistence.Coded;

/** How likely a hit is to identify somebody by itself. */
public enum Severity implements Coded {
    HIGH("high", "Identifies by itself"),
    MEDIUM("medium", "Identifies to those who know the area"),
    LOW("low", "Identifies together with other details");

    private final String code;
    private final String label;

    Severity(String code, String label) {
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
