package uk.slp.portal.childdeathsharing;

import uk.slp.portal.shared.persistence.Coded;

/** Where a question to a local authority stands. */
public enum QuestionStatus implements Coded {
    ASKED("asked", "Waits for the authority"),
    ANSWERED("answered", "Answered"),
    WITHDRAWN("withdrawn", "Withdrawn");

    private final String code;
    private final String label;

    QuestionStatus(String code, String label) {
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
