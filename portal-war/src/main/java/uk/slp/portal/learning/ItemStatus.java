package uk.slp.portal.learning;

import uk.slp.portal.shared.persistence.Coded;

/** Whether a published item can be read. */
public enum ItemStatus implements Coded {
    PUBLISHED("published", "Published"),
    /** The text is gone from every list and search; its record stays at its address. */
    WITHDRAWN("withdrawn", "Withdrawn");

    private final String code;
    private final String label;

    ItemStatus(String code, String label) {
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
