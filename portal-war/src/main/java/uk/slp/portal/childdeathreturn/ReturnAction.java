package uk.slp.portal.childdeathreturn;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to the return of an agency. */
public enum ReturnAction implements Coded {
    WRITE("write", "Write"),
    SEND("send", "Send"),
    HOLD_NOTHING("hold_nothing", "Answer that no record is held"),
    CORRECT("correct", "Correct"),
    SEND_BACK("send_back", "Send back"),
    STEP_ASIDE("step_aside", "Declare a conflict of interest"),
    GIVE("give", "Give to somebody else"),
    WITHDRAW("withdraw", "Withdraw the request"),
    ASK_AGAIN("ask_again", "Ask again"),
    CLOSE("close", "Close");

    private final String code;
    private final String label;

    ReturnAction(String code, String label) {
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
