package uk.slp.portal.nationalreview;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a national review. */
public enum NationalAction implements Coded {
    START("start", "Start the review"),
    COMPLETE("complete", "Mark the report complete"),
    REOPEN("reopen", "Open the report again"),
    SET_MINUTE("set_minute", "Let it publish itself"),
    STOP_MINUTE("stop_minute", "Stop that it publishes itself"),
    NOT_PUBLISHED("not_published", "Not published at its minute"),
    PUBLISH("publish", "Publish"),
    WITHHOLD("withhold", "Decide not to publish"),
    DISCONTINUE("discontinue", "Discontinue the review");

    private final String code;
    private final String label;

    NationalAction(String code, String label) {
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
