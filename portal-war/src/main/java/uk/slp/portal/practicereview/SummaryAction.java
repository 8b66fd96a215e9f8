package uk.slp.portal.practicereview;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a summary beside a report. */
public enum SummaryAction implements Coded {
    WRITE("write", "Write it"),
    COMPLETE("complete", "Mark it complete"),
    REOPEN("reopen", "Write on it again"),
    SHOW("show", "Say who reads it"),
    HAND_OVER("hand_over", "Record that it was handed over"),
    PUBLISH("publish", "Publish it");

    private final String code;
    private final String label;

    SummaryAction(String code, String label) {
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
