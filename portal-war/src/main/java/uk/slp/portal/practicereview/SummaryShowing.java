package uk.slp.portal.practicereview;

import uk.slp.portal.shared.persistence.Coded;

/** Who reads a summary beside a report, and from when. */
public enum SummaryShowing implements Coded {
    WITH_REPORT("with_report", "Everybody, from the minute on which the report is published"),
    LATER("later", "Everybody, later: it is published by itself"),
    PAPER("paper", "Those to whom it is handed: it is a paper and not published");

    private final String code;
    private final String label;

    SummaryShowing(String code, String label) {
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
