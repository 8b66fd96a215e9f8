package uk.slp.portal.nationalreview;

import uk.slp.portal.shared.persistence.Coded;

/** Where a national review stands. */
public enum NationalStatus implements Coded {
    SETTING_UP("setting_up", "Being set up"),
    IN_PROGRESS("in_progress", "In progress"),
    /** The report is there and holds what it must; it waits for its copy and its day. */
    REPORTED("reported", "Report complete"),
    PUBLISHED("published", "Published"),
    WITHHELD("withheld", "Not published"),
    DISCONTINUED("discontinued", "Discontinued");

    private final String code;
    private final String label;

    NationalStatus(String code, String label) {
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
