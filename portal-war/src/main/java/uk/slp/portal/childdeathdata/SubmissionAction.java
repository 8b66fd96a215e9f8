package uk.slp.portal.childdeathdata;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done with a submission to the national database. */
public enum SubmissionAction implements Coded {
    ACKNOWLEDGE("acknowledge", "Acknowledge"),
    SEND_BACK("send_back", "Send back"),
    REPLACE("replace", "Replace");

    private final String code;
    private final String label;

    SubmissionAction(String code, String label) {
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
