package uk.slp.portal.childdeathmeeting;

import uk.slp.portal.shared.persistence.Coded;

/** Where a child death review meeting stands. */
public enum ReviewMeetingStatus implements Coded {
    PLANNED("planned", "Planned"),
    /** It took place: its record is closed, and the analysis form is drafted from it. */
    HELD("held", "Held"),
    CALLED_OFF("called_off", "Called off");

    private final String code;
    private final String label;

    ReviewMeetingStatus(String code, String label) {
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
