package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** The judgement over all factors (domain reference 6.4). */
public enum OverallModifiability implements Coded {
    IDENTIFIED("identified", "Modifiable factors identified"),
    NONE("none", "No modifiable factors identified"),
    INADEQUATE("inadequate", "Inadequate information to judge");

    private final String code;
    private final String label;

    OverallModifiability(String code, String label) {
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
