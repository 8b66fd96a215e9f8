package uk.slp.portal.childdeathmeeting;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a child death review meeting. */
public enum ReviewMeetingAction implements Coded {
    INVITE("invite", "Invite somebody"),
    WRITE("write", "Write what is said"),
    MOVE("move", "Move the meeting"),
    CALL_OFF("call_off", "Call the meeting off"),
    HOLD("hold", "Close the record"),
    /** An answer was taken back to the family. */
    TAKE_BACK("take_back", "Record what was taken back");

    private final String code;
    private final String label;

    ReviewMeetingAction(String code, String label) {
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
