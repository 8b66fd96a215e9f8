package uk.slp.portal.notification;

import uk.slp.portal.shared.persistence.Coded;

/** How a notification stands to its limit, as lists filter by it (rules 10 and 12). */
public enum QueueClock implements Coded {
    OPEN("open", "Not sent, time is left"),
    OVERDUE("overdue", "Not sent, past the limit"),
    ON_TIME("on_time", "Sent within the limit"),
    LATE("late", "Sent after the limit");

    private final String code;
    private final String label;

    QueueClock(String code, String label) {
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
