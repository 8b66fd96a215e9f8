package uk.slp.portal.reviewdraft;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a comment on a passage. */
public enum CommentAction implements Coded {
    ANSWER("answer", "Answer"),
    SETTLE("settle", "Settle"),
    REOPEN("reopen", "Open again");

    private final String code;
    private final String label;

    CommentAction(String code, String label) {
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
