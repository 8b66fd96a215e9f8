package uk.slp.portal.panelmeeting;

import uk.slp.portal.shared.persistence.Coded;

/** Where a meeting of the national body stands. */
public enum MeetingStatus implements Coded {
    PLANNED("planned", "Planned"),
    AGENDA_SENT("agenda_sent", "Agenda sent out"),
    /** It took place; its minutes are being written. */
    HELD("held", "Held"),
    AGREED("agreed", "Minutes agreed"),
    CANCELLED("cancelled", "Cancelled");

    private final String code;
    private final String label;

    MeetingStatus(String code, String label) {
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
