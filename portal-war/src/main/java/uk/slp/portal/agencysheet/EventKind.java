package uk.slp.portal.agencysheet;

import uk.slp.portal.shared.persistence.Coded;

/** What sort of event a line of a chronology tells of. */
public enum EventKind implements Coded {
    SEEN("seen", "Child seen"),
    VISIT("visit", "Visit"),
    APPOINTMENT("appointment", "Appointment kept"),
    MISSED("missed", "Visit or appointment missed"),
    CALL("call", "Telephone call or message"),
    REFERRAL("referral", "Referral made or received"),
    MEETING("meeting", "Meeting or conference"),
    ASSESSMENT("assessment", "Assessment"),
    INJURY("injury", "Injury or illness"),
    INCIDENT("incident", "Incident or attendance"),
    DECISION("decision", "Decision"),
    OTHER("other", "Something else");

    private final String code;
    private final String label;

    EventKind(String code, String label) {
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

    /** Whether two kinds cannot both be true of one contact: it took place, or it was missed. */
    public boolean contradicts(EventKind other) {
        return this == MISSED && other.tookPlace() || tookPlace() && other == MISSED;
    }

    private boolean tookPlace() {
        return this == SEEN || this == VISIT || this == APPOINTMENT;
    }
}
