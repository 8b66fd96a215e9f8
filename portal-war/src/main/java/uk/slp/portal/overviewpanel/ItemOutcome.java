package uk.slp.portal.overviewpanel;

import uk.slp.portal.shared.persistence.Coded;

/** What an overview panel decided of a death at a meeting. */
public enum ItemOutcome implements Coded {
    COMPLETED("completed", "Completed: the analysis is final"),
    PUT_OFF("put_off", "Put off to a later meeting"),
    GIVEN_BACK("given_back", "Given back: more is wanted first");

    private final String code;
    private final String label;

    ItemOutcome(String code, String label) {
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
