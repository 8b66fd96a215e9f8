package uk.slp.portal.childdeathmeeting;

import uk.slp.portal.shared.persistence.Coded;

/** What somebody answered to an invitation. */
public enum GuestAnswer implements Coded {
    NONE("none", "No answer yet"),
    ACCEPTED("accepted", "Comes"),
    DECLINED("declined", "Does not come");

    private final String code;
    private final String label;

    GuestAnswer(String code, String label) {
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
