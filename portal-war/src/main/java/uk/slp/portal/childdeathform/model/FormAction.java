package uk.slp.portal.childdeathform.model;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a version of a form; a draft that is not wanted is thrown away whole. */
public enum FormAction implements Coded {
    WRITE("write", "Write"),
    PUBLISH("publish", "Publish");

    private final String code;
    private final String label;

    FormAction(String code, String label) {
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
