package uk.slp.portal.childdeathdata;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done with a file of an older system that was checked. */
public enum ImportAction implements Coded {
    COMMIT("commit", "Import"),
    DISCARD("discard", "Discard");

    private final String code;
    private final String label;

    ImportAction(String code, String label) {
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
