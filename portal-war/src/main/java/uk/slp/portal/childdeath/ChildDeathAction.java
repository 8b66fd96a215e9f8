package uk.slp.portal.childdeath;

import uk.slp.portal.shared.persistence.Coded;

/** What moves the review of a child's death on. */
public enum ChildDeathAction implements Coded {
    /** Change what is kept of it. */
    WRITE("write", "Change the case"),
    ASK_AGENCIES("ask_agencies", "Ask agencies"),
    /** Enough is there for the meeting of those who knew the child. */
    CALL_MEETING("call_meeting", "Go on to the review meeting"),
    BEGIN_ANALYSIS("begin_analysis", "Begin the analysis form"),
    /** The report of the review meeting is with the panel. */
    SEND_TO_PANEL("send_to_panel", "Send to the panel"),
    /** The panel wants more before it decides. */
    SEND_BACK("send_back", "Send back for more"),
    CLOSE("close", "Complete the review"),
    REOPEN("reopen", "Open again"),
    END_RESPONSE("end_response", "End the joint agency response"),
    /** Another panel takes over by agreement. */
    TRANSFER("transfer", "Taken over by another panel"),
    DO_NOT_REVIEW("do_not_review", "Not reviewed here"),
    /** Review a child not resident here, by agreement (s.16M(2)). */
    MAY_REVIEW("may_review", "Review by agreement"),
    SAME_DEATH("same_death", "Same death as another case"),
    /** It was completed in an older system, and read from its file. */
    IMPORT("import", "Imported, completed");

    private final String code;
    private final String label;

    ChildDeathAction(String code, String label) {
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
