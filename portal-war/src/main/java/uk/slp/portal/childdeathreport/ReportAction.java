package uk.slp.portal.childdeathreport;

import uk.slp.portal.shared.persistence.Coded;

/** What may happen to a yearly report. */
public enum ReportAction implements Coded {
    PUBLISH("publish", "Publish"),
    REVISE("revise", "Write a new version");

    private final String code;
    private final String label;

    ReportAction(String code, String label) {
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
