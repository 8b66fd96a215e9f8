package uk.slp.portal.childdeath;

import java.util.EnumSet;
import java.util.Set;
import uk.slp.portal.shared.persistence.Coded;

/** Where the review of a child's death stands (domain reference 6.2). */
public enum ChildDeathStatus implements Coded {
    /** The panel was told; agencies are not asked yet. */
    NOTIFIED("notified", "Notified"),
    /** Agencies are asked for their returns. */
    GATHERING("gathering", "Gathering information"),
    /** The returns are there, or as many as will be; the child death review meeting comes next. */
    MEETING("meeting", "Review meeting next"),
    /** The analysis form is being drafted after the meeting. */
    ANALYSIS("analysis", "Analysis form being written"),
    /** The panel can take it to a meeting. */
    PANEL("panel", "Ready for the panel"),
    CLOSED("closed", "Review completed"),
    /** A stillbirth without a healthcare professional present: agencies respond, no panel reviews (rule 53). */
    RESPONSE_ONLY("response_only", "Joint agency response only"),
    /** Such a response that has ended. */
    RESPONSE_ENDED("response_ended", "Joint agency response ended"),
    /** Not resident here, and not reviewed here by agreement (rule 55); or no death that is reviewed. */
    NOT_REVIEWED("not_reviewed", "Not reviewed here"),
    /** Found to be the same death as another case (rule 58). */
    DUPLICATE("duplicate", "Same death as another case");

    /** Those of a death that a panel reviews, or has reviewed. */
    public static final Set<ChildDeathStatus> REVIEWED = EnumSet.range(NOTIFIED, CLOSED);

    /** Those on which a panel still works. */
    public static final Set<ChildDeathStatus> OPEN = EnumSet.range(NOTIFIED, PANEL);

    private final String code;
    private final String label;

    ChildDeathStatus(String code, String label) {
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

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return OPEN.contains(this) || this == RESPONSE_ONLY;
    }
}
