package uk.slp.portal.notification;

import uk.slp.portal.shared.persistence.Coded;

/** The columns by which the list of notifications can be ordered. */
public enum QueueOrder implements Coded {
    CASE("case", "Case", "lower(coalesce(n.caseName, n.reference))"),
    KIND("kind", "Kind", "n.kind"),
    AUTHORITY("authority", "Authority", "o.name"),
    STATE("state", "State", "n.status"),
    DUE("due", "Limit", "n.dueDate"),
    SENT("sent", "Sent", "n.submittedAt"),
    CHANGED("changed", "Last changed", "n.changedAt");

    private final String code;
    private final String label;
    private final String path;

    QueueOrder(String code, String label, String path) {
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
        String direction = descending ? " desc" : "";
        return " order by " + path + direction + ", n.reference" + direction;
    }
}
