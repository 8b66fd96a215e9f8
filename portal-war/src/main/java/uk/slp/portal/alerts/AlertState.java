package uk.slp.portal.alerts;

import uk.slp.portal.shared.persistence.Coded;

/** Where a saved search stands. A stopped one is deleted. */
public enum AlertState implements Coded {
    /** A letter with a link to confirm was asked for; nothing else is sent. */
    ASKED("asked", "To be confirmed"),
    ACTIVE("active", "Active");

    private final String code;
    private final String label;

    AlertState(String code, String label) {
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
