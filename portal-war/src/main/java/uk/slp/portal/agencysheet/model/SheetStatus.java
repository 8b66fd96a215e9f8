package uk.slp.portal.agencysheet.model;

import uk.slp.portal.shared.persistence.Coded;

/** Where the sheet of an agency stands. */
public enum SheetStatus implements Coded {
    /** The agency writes it. */
    ASKED("asked", "Asked for"),
    /** The authors of the review have it. */
    SENT_IN("sent_in", "Sent in"),
    /** The agency is not asked any more. */
    WITHDRAWN("withdrawn", "Request withdrawn"),
    /** The review was sent or closed without it. */
    CLOSED("closed", "Closed");

    private final String code;
    private final String label;

    SheetStatus(String code, String label) {
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
