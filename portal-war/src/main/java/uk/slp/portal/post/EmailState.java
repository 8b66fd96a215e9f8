package uk.slp.portal.post;

import uk.slp.portal.shared.persistence.Coded;

/**
 * Where an e-mail stands. What was handed to the mail server without an answer being kept is uncertain, and never sent
 * again by the portal itself: a second copy of a statutory message is worse than a question to the administrator.
 */
public enum EmailState implements Coded {
    QUEUED("queued", "Waiting"),
    SENDING("sending", "Being sent"),
    SENT("sent", "Sent"),
    FAILED("failed", "Given up"),
    UNCERTAIN("uncertain", "Uncertain");

    private final String code;
    private final String label;

    EmailState(String code, String label) {
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

    /** Whether an administrator may have it sent again. */
    public boolean mayBeSentAgain() {
        return this == FAILED || this == UNCERTAIN;
    }
}
