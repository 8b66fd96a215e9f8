package uk.slp.portal.worklist;

import uk.slp.portal.shared.persistence.Coded;

/** The groups of the list, most urgent first. */
public enum Urgency implements Coded {
    OVERDUE("overdue", "Overdue"),
    TODAY("today", "Due today"),
    NEXT_FIVE("next_five", "Next five working days"),
    LATER("later", "Later"),
    /** Nothing sets a date, or the date that would start the clock is not known. */
    NO_DATE("no_date", "No date set");

    private final String code;
    private final String label;

    Urgency(String code, String label) {
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
