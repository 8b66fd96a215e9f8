package uk.slp.portal.recommendation;

import uk.slp.portal.shared.persistence.Coded;

/** Where a recommendation stands with the area it is addressed to. */
public enum LedgerStatus implements Coded {
    NO_ANSWER("no_answer", "No answer yet"),
    /** Wholly or in part; nothing is being done yet. */
    ACCEPTED("accepted", "Accepted"),
    IN_PROGRESS("in_progress", "In progress"),
    /** Done, with evidence. */
    DONE("done", "Done with evidence"),
    NOT_ACCEPTED("not_accepted", "Not accepted"),
    /** What it asks for is no longer needed or possible. */
    OVERTAKEN("overtaken", "Overtaken"),
    /** A later recommendation of the same area takes its place. */
    SUPERSEDED("superseded", "Superseded");

    private final String code;
    private final String label;

    LedgerStatus(String code, String label) {
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
