package uk.slp.portal.reviewdraft;

import uk.slp.portal.shared.persistence.Coded;

/** Where a comment on a passage stands. */
public enum CommentState implements Coded {
    OPEN("open", "Open"),
    ANSWERED("answered", "Answered"),
    SETTLED("settled", "Settled");

    private final String code;
    private final String label;

    CommentState(String code, String label) {
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
