package uk.slp.portal.childdeathform;

/** A condition that cannot be read; the message says what is wrong and where. */
public class ConditionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConditionRefused(String message) {
        super(message);
    }
}
