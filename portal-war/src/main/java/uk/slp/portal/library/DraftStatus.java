package uk.slp.portal.library;

import uk.slp.portal.shared.persistence.Coded;

/** Where something stands that was added to the library. */
public enum DraftStatus implements Coded {
    WAITING("waiting", "Waiting"),
    PUBLISHED("published", "Published"),
    /** Given up before it was published; its file is destroyed. */
    DISCARDED("discarded", "Given up");

    private final String code;
    private final String label;

    DraftStatus(String code, String label) {
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
