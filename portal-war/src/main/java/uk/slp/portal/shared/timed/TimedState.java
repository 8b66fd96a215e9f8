package uk.slp.portal.shared.timed;

import uk.slp.portal.shared.persistence.Coded;

/** What became of a minute that was set. */
public enum TimedState implements Coded {
    WAITING("waiting", "Waiting for its minute"),
    PUBLISHED("published", "Published"),
    STOPPED("stopped", "Stopped"),
    REFUSED("refused", "Not published");

    private final String code;
    private final String label;

    TimedState(String code, String label) {
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
