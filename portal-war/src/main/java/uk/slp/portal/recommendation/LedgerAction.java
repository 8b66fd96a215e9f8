package uk.slp.portal.recommendation;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a line of the ledger. */
public enum LedgerAction implements Coded {
    ACCEPT("accept", "Accept", "Accepted"),
    ACCEPT_PARTLY("accept_partly", "Accept in part", "Accepted in part"),
    DECLINE("decline", "Do not accept", "Not accepted"),
    PLAN("plan", "Plan the action", "Action planned"),
    NOTE("note", "Note progress", "Progress noted"),
    BEGIN("begin", "Begin", "Begun"),
    FINISH("finish", "Record as done", "Recorded as done"),
    OVERTAKE("overtake", "Record as overtaken", "Recorded as overtaken"),
    REOPEN("reopen", "Take up again", "Taken up again"),
    RELEASE("release", "Release to everybody", "Answer released to everybody"),
    SUPERSEDE("supersede", "Supersede", "Superseded"),
    STRENGTHEN("strengthen", "Strengthen", "Strengthened by a later one");

    private final String code;
    private final String label;
    private final String done;

    LedgerAction(String code, String label, String done) {
        this.code = code;
        this.label = label;
        this.done = done;
    }

    /** What the history says when it was done. */
    public String done() {
        return done;
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
