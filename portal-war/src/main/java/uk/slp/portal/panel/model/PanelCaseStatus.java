package uk.slp.portal.panel.model;

import uk.slp.portal.shared.persistence.Coded;

/** Where a case before the national body stands. */
public enum PanelCaseStatus implements Coded {
    WAITING("waiting", "Waiting for an answer"),
    INFORMATION_REQUESTED("information_requested", "Information asked for"),
    RECONSIDERATION_ASKED("reconsideration_asked", "Asked to reconsider"),
    DECIDED("decided", "Decided"),
    /** Ended without a final answer, because the notification came to an end. */
    CLOSED("closed", "Closed");

    private final String code;
    private final String label;

    PanelCaseStatus(String code, String label) {
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
