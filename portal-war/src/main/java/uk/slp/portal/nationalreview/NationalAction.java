package uk.slp.portal.nationalreview;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a national review. */
public enum NationalAction implements Coded {
    START("start", "Start the review"),
    COMPLETE("complete", "Mark the report complete"),
    REOPEN("reopen", "Open the report again"),
    PUBLISH("publish", "Record the publication"),
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
