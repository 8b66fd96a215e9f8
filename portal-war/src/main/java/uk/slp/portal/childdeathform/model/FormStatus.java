package uk.slp.portal.childdeathform.model;

import uk.slp.portal.shared.persistence.Coded;

/** Where a version of a form stands. */
public enum FormStatus implements Coded {
    /** Being written; asked of nobody. */
    DRAFT("draft", "Draft"),
    /** Asked, or asked before a later one was published; never changes. */
    PUBLISHED("published", "Published");

    private final String code;
    private final String label;

    FormStatus(String code, String label) {
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
