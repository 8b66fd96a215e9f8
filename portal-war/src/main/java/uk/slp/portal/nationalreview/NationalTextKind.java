package uk.slp.portal.nationalreview;

import uk.slp.portal.shared.persistence.Coded;

/** What a national review publishes. */
public enum NationalTextKind implements Coded {
    REPORT("report", "The report"),
    /** What is published about improvements while the report is withheld (Children Act 2004 s.16B). */
    IMPROVEMENTS("improvements", "Improvement information");

    private final String code;
    private final String label;

    NationalTextKind(String code, String label) {
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
