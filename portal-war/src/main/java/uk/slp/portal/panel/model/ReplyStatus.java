package uk.slp.portal.panel.model;

import uk.slp.portal.shared.persistence.Coded;

/** Where an answer of the partners stands. */
public enum ReplyStatus implements Coded {
    DRAFT("draft", "Being written"),
    /** The decision changes; the text stands still while the three partners say whether they agree. */
    AWAITING_SIGN_OFF("awaiting_sign_off", "Waiting for sign-off"),
    /** Sent to the national body; never changed again. */
    SENT("sent", "Sent"),
    /** The national body answered without waiting for it, or the case was closed. What was written is kept. */
    LAPSED("lapsed", "No longer asked for");

    private final String code;
    private final String label;

    ReplyStatus(String code, String label) {
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
