package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** Where a task stands. */
public enum TaskStatus implements Coded {
    OPEN("open", "To do"),
    DONE("done", "Done"),
    NOT_NEEDED("not_needed", "Not needed");

    private final String code;
    private final String label;

    TaskStatus(String code, String label) {
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
