package uk.slp.portal.recommendation;

import uk.slp.portal.shared.persistence.Coded;

/** What the area answers to a recommendation. */
public enum Answer implements Coded {
    ACCEPTED("accepted", "Accepted"),
    PARTLY("partly", "Accepted in part"),
    NOT_ACCEPTED("not_accepted", "Not accepted");

    private final String code;
    private final String label;

    Answer(String code, String label) {
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
