package uk.slp.portal.restriction;

import uk.slp.portal.shared.persistence.Coded;

/** Why somebody who is not on the list opens a restricted case. */
public enum OpeningKind implements Coded {
    CHILD_AT_RISK("child_at_risk", "A child may be at risk now"),
    LIMIT("limit", "A limit runs out and nobody on the list can be reached"),
    COURT_OR_POLICE("court_or_police", "A court, the police or a coroner asks and cannot wait"),
    DATA_PROTECTION("data_protection", "A breach of data protection has to be looked into"),
    OTHER("other", "Another reason that cannot wait");

    private final String code;
    private final String label;

    OpeningKind(String code, String label) {
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
