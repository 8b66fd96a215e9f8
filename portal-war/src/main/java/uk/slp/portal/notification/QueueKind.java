package uk.slp.portal.notification;

import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.shared.persistence.Coded;

/** The kinds of notification by which lists are filtered, and one word for all that count together (rule 24). */
public enum QueueKind implements Coded {
    SERIOUS_INCIDENT(Kind.SERIOUS_INCIDENT),
    LOOKED_AFTER_DEATH(Kind.LOOKED_AFTER_DEATH),
    CARE_LEAVER_DEATH(Kind.CARE_LEAVER_DEATH),
    /** What is counted together: deaths of care leavers never are. */
    COUNTED("counted", "All but deaths of care leavers");

    private final String code;
    private final String label;

    QueueKind(Kind kind) {
        this(kind.code(), kind.label());
    }

    QueueKind(String code, String label) {
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

    /** Words for the kind of a record; the code where there are none. */
    public static String words(String kind) {
        return Coded.known(QueueKind.class, kind)
                ? Coded.of(QueueKind.class, kind).label()
                : kind;
    }
}
