package uk.slp.portal.childdeathsharing;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done with a question to a local authority. */
public enum QuestionAction implements Coded {
    ANSWER("answer", "Answer"),
    ASK_AGAIN("ask_again", "Ask again"),
    WITHDRAW("withdraw", "Withdraw");

    private final String code;
    private final String label;

    QuestionAction(String code, String label) {
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
