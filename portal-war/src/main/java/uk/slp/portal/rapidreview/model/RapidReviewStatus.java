package uk.slp.portal.rapidreview.model;

import uk.slp.portal.shared.persistence.Coded;

/** Where a rapid review stands. */
public enum RapidReviewStatus implements Coded {
    /** Sections are written. */
    IN_PROGRESS("in_progress", "In progress"),
    /** The text stands still while the three safeguarding partners say whether they agree. */
    AWAITING_SIGN_OFF("awaiting_sign_off", "Waiting for sign-off"),
    /** Sent to the national body; never changed again. */
    SENT("sent", "Sent"),
    /** Ended without being sent, because the notification it followed came to an end. */
    CLOSED("closed", "Closed");

    private final String code;
    private final String label;

    RapidReviewStatus(String code, String label) {
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
