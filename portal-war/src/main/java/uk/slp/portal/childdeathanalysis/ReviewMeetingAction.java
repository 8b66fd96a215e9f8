package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** What can happen to a child death review meeting. */
public enum ReviewMeetingAction implements Coded {
    INVITE("invite", "Send the invitations"),
    CHANGE("change", "Change the plan again"),
    HOLD("hold", "Record that it was held"),
    CANCEL("cancel", "Cancel");

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
