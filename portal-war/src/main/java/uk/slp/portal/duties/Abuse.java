package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** Whether abuse or neglect of the child is known or suspected (Children Act 2004, section 16C(1)). */
public enum Abuse implements Coded {
    KNOWN("known", "Yes, it is known"),
    SUSPECTED("suspected", "It is suspected"),
    NEITHER("neither", "Neither known nor suspected");

    private final String code;
    private final String label;

    Abuse(String code, String label) {
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
