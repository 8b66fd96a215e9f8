package uk.slp.portal.childdeathreport;

import uk.slp.portal.shared.persistence.Coded;

/** What the panel writes in its report, in the order of the report. */
public enum ReportField implements Coded {
    FOREWORD("foreword", "Foreword by the chair"),
    WORK("work", "How the panel works"),
    FINDINGS("findings", "What the figures tell"),
    MODIFIABLE("modifiable", "What could be changed"),
    DONE("done", "What was done"),
    NEXT("next", "What comes next"),
    LEARNING("learning", "Learning for practice");

    private final String code;
    private final String label;

    ReportField(String code, String label) {
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
