package uk.slp.portal.notification.model;

import java.util.Arrays;
import java.util.List;
import uk.slp.portal.shared.persistence.Coded;

/** Where a notification stands. */
public enum NotificationStatus implements Coded {
    DRAFT("draft", "Draft"),
    AWAITING_APPROVAL("awaiting_approval", "Awaiting approval"),
    SUBMITTED("submitted", "Sent"),
    ACKNOWLEDGED("acknowledged", "Acknowledged"),
    /** The authority asked to withdraw what it sent; the national body has not answered yet. */
    WITHDRAWAL_ASKED("withdrawal_asked", "Withdrawal asked for"),
    /** The authority says that the criteria are not met; the national body has not answered yet (rule 35). */
    CRITERIA_QUESTIONED("criteria_questioned", "Said not to meet the criteria"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    NOT_MEETING_CRITERIA("not_meeting_criteria", "Does not meet the criteria");

    private final String code;
    private final String label;

    NotificationStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether it is over: nothing is due, asked or added any more, and it does not count. */
    public boolean closed() {
        return this == WITHDRAWN || this == NOT_MEETING_CRITERIA;
    }

    /** The states in which it is over. */
    public static List<NotificationStatus> over() {
        return Arrays.stream(values()).filter(NotificationStatus::closed).toList();
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
