package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** What is to be done after a death was reviewed. */
public enum TaskKind implements Coded {
    /** Something to be changed, by whoever owns it. */
    ACTION("action", "Action"),
    /** The partners tell somebody that they should act (Children Act 2004 s.16M(5)). */
    INFORM("inform", "Tell somebody to act");

    private final String code;
    private final String label;

    TaskKind(String code, String label) {
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
