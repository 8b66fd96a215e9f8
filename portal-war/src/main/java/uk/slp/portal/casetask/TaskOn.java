package uk.slp.portal.casetask;

import uk.slp.portal.shared.persistence.Coded;

/** What tasks can stand on. */
public enum TaskOn implements Coded {
    RAPID_REVIEW("rapid_review", "Rapid review", "/rapid-reviews/"),
    PRACTICE_REVIEW("practice_review", "Practice review", "/practice-reviews/");

    private final String code;
    private final String label;
    private final String folder;

    TaskOn(String code, String label, String folder) {
        this.code = code;
        this.label = label;
        this.folder = folder;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Where the tasks on the review of a reference are, below the address of the portal. */
    public String path(String reference) {
        return folder + reference + "/tasks";
    }
}
