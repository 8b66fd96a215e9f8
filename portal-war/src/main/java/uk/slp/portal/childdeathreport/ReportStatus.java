package uk.slp.portal.childdeathreport;

import uk.slp.portal.shared.persistence.Coded;

/** Where a yearly report stands. */
public enum ReportStatus implements Coded {
    DRAFT("draft", "Being written"),
    PUBLISHED("published", "Published"),
    /** Published, and being written anew: everybody goes on reading the version before. */
    REVISED("revised", "Published, new version being written");

    private final String code;
    private final String label;

    ReportStatus(String code, String label) {
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
