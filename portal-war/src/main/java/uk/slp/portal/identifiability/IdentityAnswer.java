package uk.slp.portal.identifiability;

import uk.slp.portal.shared.persistence.Coded;

/** How a person settled a hit. */
public enum IdentityAnswer implements Coded {
    CHANGED("changed", "Changed in the text"),
    KEPT("kept", "Kept, with a reason"),
    NOT_THIS_PERSON("not_this_person", "Not a person or place of this case"),
    /** It stands in the name or the hidden properties of the file alone, and the released file has neither. */
    REMOVED("removed", "Removed from the file on release");

    private final String code;
    private final String label;

    IdentityAnswer(String code, String label) {
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

    /**
     * How it was settled, in words.
     *
     * @param ofCase whether the text is about a case; the library knows none
     */
    public String words(boolean ofCase) {
        return this == NOT_THIS_PERSON && !ofCase ? "It identifies nobody" : label;
    }
}
