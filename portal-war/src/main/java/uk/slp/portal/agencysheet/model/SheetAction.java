package uk.slp.portal.agencysheet.model;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to the sheet of an agency. */
public enum SheetAction implements Coded {
    WRITE("write", "Write"),
    SEND_IN("send_in", "Send in"),
    GIVE("give", "Give to somebody else"),
    WITHDRAW("withdraw", "Withdraw the request"),
    REOPEN("reopen", "Open again"),
    CLOSE("close", "Close");

    private final String code;
    private final String label;

    SheetAction(String code, String label) {
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
