package uk.slp.portal.nationalreview;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Where a national review stands. */
public enum NationalStatus implements Coded {
    SETTING_UP("setting_up", "Being set up"),
    IN_PROGRESS("in_progress", "In progress"),
    /** The report is there and holds what it must; it waits for its copy and its day. */
    REPORTED("reported", "Report complete"),
    PUBLISHED("published", "Published"),
    WITHHELD("withheld", "Not published"),
    /** What is published in place of a withheld report is complete; it waits for its copy and its day. */
    INFORMATION_READY("information_ready", "Not published; improvement information complete"),
    INFORMATION_PUBLISHED("information_published", "Not published; improvement information published"),
    DISCONTINUED("discontinued", "Discontinued");

    private final String code;
    private final String label;

    NationalStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Which text the review has to do with now, or null for none yet or no more. */
    public @Nullable NationalTextKind textKind() {
        return switch (this) {
            case SETTING_UP, DISCONTINUED -> null;
            case IN_PROGRESS, REPORTED, PUBLISHED -> NationalTextKind.REPORT;
            case WITHHELD, INFORMATION_READY, INFORMATION_PUBLISHED -> NationalTextKind.IMPROVEMENTS;
        };
    }

    /** Whether that text is written now. */
    public boolean isWriting() {
        return this == IN_PROGRESS || this == WITHHELD;
    }

    /** Whether that text is complete and on its way to its readers. */
    public boolean isReady() {
        return this == REPORTED || this == INFORMATION_READY;
    }

    /** Whether that text is published. */
    public boolean isPublic() {
        return this == PUBLISHED || this == INFORMATION_PUBLISHED;
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
