package uk.slp.portal.practicereview;

import uk.slp.portal.shared.persistence.Coded;

/** Where a practice review stands. */
public enum ReviewStatus implements Coded {
    /** The national body agreed; the partners have not yet said how the review will be done. */
    TO_COMMISSION("to_commission", "To commission"),
    IN_PROGRESS("in_progress", "In progress"),
    /** The report is complete and may not be changed; it waits for its checks, its copy and its day. */
    FINAL("final", "Final, not published"),
    PUBLISHED("published", "Published"),
    WITHHELD("withheld", "Withheld"),
    NOT_PROCEEDING("not_proceeding", "Not proceeding");

    private final String code;
    private final String label;

    ReviewStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether the review was begun and has come to no end. */
    public boolean goesOn() {
        return this == TO_COMMISSION || this == IN_PROGRESS || this == FINAL;
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
