package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** What is known of the age. */
public enum AgeGiven implements Coded {
    BORN("born", "The date of birth is known"),
    UNBORN("unborn", "The child was not yet born"),
    NOT_KNOWN("not_known", "The age is not known");

    private final String code;
    private final String label;

    AgeGiven(String code, String label) {
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
