package uk.slp.portal.childdeathsharing;

import uk.slp.portal.shared.persistence.Coded;

/** What a local authority answers (Children Act 2004 s.16C: it is its decision whether to notify). */
public enum QuestionAnswer implements Coded {
    WILL_NOTIFY("will_notify", "We will notify"),
    NOTIFIED("notified", "We have notified"),
    WILL_NOT("will_not", "We do not notify"),
    NEEDS_MORE("needs_more", "We need to know more before we decide");

    private final String code;
    private final String label;

    QuestionAnswer(String code, String label) {
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

    /** Whether it is not answered until somebody has spoken with the authority again. */
    public boolean open() {
        return this == NEEDS_MORE;
    }
}
