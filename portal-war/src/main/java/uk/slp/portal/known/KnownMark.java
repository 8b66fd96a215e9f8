package uk.slp.portal.known;

import uk.slp.portal.shared.persistence.Coded;

/** What the writers of a review did with a passage of published learning. */
public enum KnownMark implements Coded {
    USED("used", "Used"),
    NOT_RELEVANT("not_relevant", "Not relevant");

    private final String code;
    private final String label;

    KnownMark(String code, String label) {
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
