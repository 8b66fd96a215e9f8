package uk.slp.portal.childdeathreport;

import uk.slp.portal.shared.persistence.Coded;

/** Which deaths a table of a yearly report counts, and in which year. */
public enum Cohort implements Coded {
    NOTIFIED("notified", "Deaths of which the panel was told", "by the year in which it was told"),
    COMPLETED("completed", "Reviews that were completed", "by the year in which the panel completed them");

    private final String code;
    private final String label;
    private final String counted;

    Cohort(String code, String label, String counted) {
        this.code = code;
        this.label = label;
        this.counted = counted;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** In which year a death counts. */
    public String counted() {
        return counted;
    }
}
