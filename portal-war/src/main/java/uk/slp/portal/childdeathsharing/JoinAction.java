package uk.slp.portal.childdeathsharing;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done with the join of two records. */
public enum JoinAction implements Coded {
    AGREE("agree", "Agree"),
    DECLINE("decline", "Decline"),
    END("end", "End");

    private final String code;
    private final String label;

    JoinAction(String code, String label) {
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
