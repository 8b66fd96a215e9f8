package uk.slp.portal.practicereview;

import uk.slp.portal.shared.persistence.Coded;

/** Where the information on improvements of a withheld review stands. */
public enum ImprovementStatus implements Coded {
    DRAFT("draft", "Improvement information to be written"),
    /** The text is complete and may not be changed; it waits for its checks, its copy and its day. */
    FINAL("final", "Improvement information complete, not published"),
    PUBLISHED("published", "Improvement information published"),
    /** The partners gave the reason why not even this is published (rule 48). */
    NONE("none", "No improvement information");

    private final String code;
    private final String label;

    ImprovementStatus(String code, String label) {
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
