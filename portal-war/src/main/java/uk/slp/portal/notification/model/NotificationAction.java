package uk.slp.portal.notification.model;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a notification. Editing a draft is not a step and is not in this list. */
public enum NotificationAction implements Coded {
    REQUEST_APPROVAL("request_approval", "Ask for approval"),
    RETURN_TO_DRAFT("return_to_draft", "Return to draft"),
    SUBMIT("submit", "Send the notification"),
    ACKNOWLEDGE("acknowledge", "Acknowledge"),
    AMEND("amend", "Add an amendment"),
    WITHDRAW("withdraw", "Withdraw"),
    ASK_WITHDRAWAL("ask_withdrawal", "Ask to withdraw"),
    ACCEPT_WITHDRAWAL("accept_withdrawal", "Acknowledge the withdrawal"),
    REFUSE_WITHDRAWAL("refuse_withdrawal", "Refuse the withdrawal"),
    ASK_NOT_MET("ask_not_met", "Say that the criteria are not met"),
    ACCEPT_NOT_MET("accept_not_met", "Acknowledge that the criteria are not met"),
    REFUSE_NOT_MET("refuse_not_met", "Hold that the criteria are met"),
    DECIDE_NOT_MET("decide_not_met", "Decide that the criteria are not met");

    private final String code;
    private final String label;

    NotificationAction(String code, String label) {
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
