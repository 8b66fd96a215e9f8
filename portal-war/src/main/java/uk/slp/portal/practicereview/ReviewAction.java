package uk.slp.portal.practicereview;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a practice review. */
public enum ReviewAction implements Coded {
    COMMISSION("commission", "Commission the review"),
    NOT_PROCEED("not_proceed", "Record that it will not proceed"),
    WRITE("write", "Write the report"),
    CHANGE_REVIEWER("change_reviewer", "Change the reviewer"),
    EXPLAIN_DELAY("explain_delay", "Explain the delay"),
    MARK_FINAL("mark_final", "Mark the report final"),
    REOPEN("reopen", "Reopen the report"),
    CHECK("check", "Check that nobody can be identified"),
    PLAN("plan", "Plan the publication"),
    SEND_COPY("send_copy", "Record the copy"),
    SET_MINUTE("set_minute", "Let it publish itself at a minute"),
    STOP_MINUTE("stop_minute", "Stop its publishing itself"),
    NOT_PUBLISHED("not_published", "Refuse at its minute"),
    PUBLISH("publish", "Publish"),
    WITHHOLD("withhold", "Withhold"),
    SEND_TO_REPOSITORY("send_to_repository", "Record sending to the national repository");

    private final String code;
    private final String label;

    ReviewAction(String code, String label) {
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
