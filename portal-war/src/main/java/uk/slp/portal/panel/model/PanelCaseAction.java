package uk.slp.portal.panel.model;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a case before the national body. */
public enum PanelCaseAction implements Coded {
    ASK_FOR_INFORMATION("ask_for_information", "Ask for more information"),
    ASK_TO_RECONSIDER("ask_to_reconsider", "Ask to reconsider"),
    DECIDE("decide", "Record the final outcome"),
    /** The partners do this. */
    REPLY("reply", "Answer what was asked"),
    CLOSE("close", "Close");

    private final String code;
    private final String label;

    PanelCaseAction(String code, String label) {
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
