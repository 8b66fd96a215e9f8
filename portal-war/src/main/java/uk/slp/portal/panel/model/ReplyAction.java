package uk.slp.portal.panel.model;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to an answer of the partners. */
public enum ReplyAction implements Coded {
    WRITE("write", "Write"),
    ASK_FOR_SIGN_OFF("ask_for_sign_off", "Ask for sign-off"),
    SIGN_OFF("sign_off", "Sign off"),
    REOPEN("reopen", "Reopen for writing"),
    SEND("send", "Send"),
    ASK_AGAIN("ask_again", "Another request"),
    LAPSE("lapse", "Lapse");

    private final String code;
    private final String label;

    ReplyAction(String code, String label) {
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
