package uk.slp.portal.library;

import uk.slp.portal.shared.persistence.Coded;

/** What ends the waiting of a draft of the library. */
public enum DraftAction implements Coded {
    PUBLISH("publish", "Publish"),
    DISCARD("discard", "Give up");

    private final String code;
    private final String label;

    DraftAction(String code, String label) {
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
