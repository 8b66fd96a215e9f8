package uk.slp.portal.conduct;

import uk.slp.portal.shared.persistence.Coded;

/** Who is told of a delay or of a withholding, and may comment. The name of the Panel is a setting of the portal. */
public enum Addressee implements Coded {
    PANEL("panel", "The Panel"),
    SECRETARY_OF_STATE("secretary_of_state", "The Secretary of State");

    private final String code;
    private final String label;

    Addressee(String code, String label) {
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
