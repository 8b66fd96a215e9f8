package uk.slp.portal.childdeathdata;

import uk.slp.portal.shared.persistence.Coded;

/** Where a submission to the national database stands. */
public enum SubmissionStatus implements Coded {
    SENT("sent", "Waits for the national database"),
    ACKNOWLEDGED("acknowledged", "Acknowledged"),
    SENT_BACK("sent_back", "Sent back"),
    REPLACED("replaced", "Replaced by a later one");

    private final String code;
    private final String label;

    SubmissionStatus(String code, String label) {
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
