package uk.slp.portal.childdeathsharing;

import uk.slp.portal.shared.persistence.Coded;

/** Where the join of two records stands. */
public enum JoinStatus implements Coded {
    PROPOSED("proposed", "Waits for the authority’s agreement"),
    IN_FORCE("in_force", "In force"),
    DECLINED("declined", "Declined by the authority"),
    ENDED("ended", "Ended");

    private final String code;
    private final String label;

    JoinStatus(String code, String label) {
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
