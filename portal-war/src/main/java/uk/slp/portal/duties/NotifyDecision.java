package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** What was decided. */
public enum NotifyDecision implements Coded {
    NOTIFY("notify", "Notify"),
    DO_NOT_NOTIFY("do_not_notify", "Do not notify"),
    NOT_YET("not_yet", "Not yet decided");

    private final String code;
    private final String label;

    NotifyDecision(String code, String label) {
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
