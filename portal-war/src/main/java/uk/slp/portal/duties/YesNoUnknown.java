package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** An answer that may not be known. */
public enum YesNoUnknown implements Coded {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_KNOWN("not_known", "Not known");

    private final String code;
    private final String label;

    YesNoUnknown(String code, String label) {
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
