package uk.slp.portal.panel.model;

import uk.slp.portal.shared.persistence.Coded;

/** Whether an answer changes what the partners decided on a local practice review. */
public enum ReplyDecision implements Coded {
    UNCHANGED("unchanged", "No, our decision stands"),
    /** The three partners sign again (rule 33). */
    CHANGED("changed", "Yes, we decide differently");

    private final String code;
    private final String label;

    ReplyDecision(String code, String label) {
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
