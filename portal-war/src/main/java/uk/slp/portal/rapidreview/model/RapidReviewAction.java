package uk.slp.portal.rapidreview.model;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a rapid review. */
public enum RapidReviewAction implements Coded {
    WRITE("write", "Write a section"),
    ASK_FOR_SIGN_OFF("ask_for_sign_off", "Ask for sign-off"),
    SIGN_OFF("sign_off", "Sign off"),
    REOPEN("reopen", "Reopen for writing"),
    SEND("send", "Send"),
    CLOSE("close", "Close");

    private final String code;
    private final String label;

    RapidReviewAction(String code, String label) {
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
