package uk.slp.portal.practicereview;

import uk.slp.portal.shared.persistence.Coded;

/** Where a summary beside a report stands. */
public enum SummaryStatus implements Coded {
    DRAFT("draft", "Being written"),
    COMPLETE("complete", "Complete"),
    PUBLISHED("published", "Published");

    private final String code;
    private final String label;

    SummaryStatus(String code, String label) {
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
