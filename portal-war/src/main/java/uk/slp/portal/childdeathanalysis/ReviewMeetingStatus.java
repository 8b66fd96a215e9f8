package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** Where a child death review meeting stands. */
public enum ReviewMeetingStatus implements Coded {
    PLANNED("planned", "Planned"),
    INVITED("invited", "Invitations sent"),
    HELD("held", "Held"),
    CANCELLED("cancelled", "Cancelled");

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
