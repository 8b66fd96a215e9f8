package uk.slp.portal.recommendation;

import uk.slp.portal.shared.persistence.Coded;

/** What a new recommendation is to an earlier one that is near to it. */
public enum RepeatKind implements Coded {
    /** It takes the place of the earlier one, which the same area published. */
    SUPERSEDE("supersede", "Supersedes it"),
    /** The earlier one did not hold; this one says why and goes further. */
    STRENGTHEN("strengthen", "Strengthens it"),
    /** It is about something else. */
    DIFFERENT("different", "Is different");

    private final String code;
    private final String label;

    RepeatKind(String code, String label) {
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
