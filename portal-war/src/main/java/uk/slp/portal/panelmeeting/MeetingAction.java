package uk.slp.portal.panelmeeting;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a meeting of the national body. */
public enum MeetingAction implements Coded {
    SEND_AGENDA("send_agenda", "Send out the agenda"),
    CHANGE_AGENDA("change_agenda", "Change the agenda again"),
    HOLD("hold", "Record who came"),
    AGREE("agree", "Record that the minutes are agreed"),
    CANCEL("cancel", "Cancel the meeting");

    private final String code;
    private final String label;

    MeetingAction(String code, String label) {
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
