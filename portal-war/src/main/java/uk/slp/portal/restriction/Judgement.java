package uk.slp.portal.restriction;

import uk.slp.portal.shared.persistence.Coded;

/** What those who keep a list think of an opening by somebody who is not on it. */
public enum Judgement implements Coded {
    ACCEPTED("accepted", "It was right"),
    PURSUED("pursued", "It is to be pursued");

    private final String code;
    private final String label;

    Judgement(String code, String label) {
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
