package uk.slp.portal.panelmeeting;

import uk.slp.portal.shared.persistence.Coded;

/** Whether somebody who was asked to a meeting came. */
public enum Attendance implements Coded {
    INVITED("invited", "Invited"),
    ATTENDED("attended", "Attended"),
    ABSENT("absent", "Sent apologies or did not come");

    private final String code;
    private final String label;

    Attendance(String code, String label) {
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
