package uk.slp.portal.notification.model;

import uk.slp.portal.shared.persistence.Coded;

/** Where a notification stands. */
public enum NotificationStatus implements Coded {
    DRAFT("draft", "Draft"),
    AWAITING_APPROVAL("awaiting_approval", "Awaiting approval"),
    SUBMITTED("submitted", "Sent"),
    ACKNOWLEDGED("acknowledged", "Acknowledged"),
    WITHDRAWN("withdrawn", "Withdrawn");

    private final String code;
    private final String label;

    NotificationStatus(String code, String label) {
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
