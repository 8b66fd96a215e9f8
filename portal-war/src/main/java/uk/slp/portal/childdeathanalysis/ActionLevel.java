package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** Where an action is to be taken. */
public enum ActionLevel implements Coded {
    LOCAL("local", "Local"),
    REGIONAL("regional", "Regional"),
    NATIONAL("national", "National");

    private final String code;
    private final String label;

    ActionLevel(String code, String label) {
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
