package uk.slp.portal.panel;

import uk.slp.portal.shared.persistence.Coded;

/** The columns by which the queue can be sorted. */
public enum QueueSort implements Coded {
    USUAL_BY("usual_by", "Usually by", "c.usualBy"),
    RECEIVED("received", "Received", "c.receivedAt"),
    CASE("case", "Case", "lower(coalesce(c.caseName, c.notificationReference))"),
    AUTHORITY("authority", "Authority", "a.name"),
    PROPOSED("proposed", "Practice review", "c.practiceReviewProposed"),
    STATE("state", "State", "c.status");

    private final String code;
    private final String label;
    private final String path;

    QueueSort(String code, String label, String path) {
        this.code = code;
        this.label = label;
        this.path = path;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    String orderBy(boolean descending) {
        return " order by " + path + (descending ? " desc" : "") + ", c.reference";
    }
}
