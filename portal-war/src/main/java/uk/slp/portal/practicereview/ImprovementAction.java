package uk.slp.portal.practicereview;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to the information on improvements of a withheld review. */
public enum ImprovementAction implements Coded {
    WRITE("write", "Write the information"),
    COMPLETE("complete", "Mark it complete"),
    REOPEN("reopen", "Reopen it"),
    CHECK("check", "Check that nobody can be identified"),
    PLAN("plan", "Plan its publication"),
    SEND_COPY("send_copy", "Record its copy"),
    PUBLISH("publish", "Publish it"),
    GIVE_NONE("give_none", "Record that none is published"),
    RESUME("resume", "Write it after all");

    private final String code;
    private final String label;

    ImprovementAction(String code, String label) {
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

    /** What was done, as the history says it. */
    String done() {
        return switch (this) {
            case WRITE -> "Improvement information changed";
            case COMPLETE -> "Improvement information complete";
            case REOPEN -> "Improvement information reopened";
            case CHECK -> "Anonymity of the improvement information checked";
            case PLAN -> "Publication of the improvement information planned";
            case SEND_COPY -> "Copy of the improvement information sent to the Panel and the Secretary of State";
            case PUBLISH -> "Improvement information published";
            case GIVE_NONE -> "No improvement information is published";
            case RESUME -> "Improvement information is written after all";
        };
    }
}
