package uk.slp.portal.notification;

import uk.slp.portal.shared.persistence.Coded;

/** The kinds of notification by which lists are filtered, and one word for all that count together (rule 24). */
public enum QueueKind implements Coded {
    SERIOUS_INCIDENT("serious_incident", "Serious incident"),
    LOOKED_AFTER_DEATH("looked_after_death", "Death of a looked-after child"),
    CARE_LEAVER_DEATH("care_leaver_death", "Death of a care leaver"),
    /** What is counted together: deaths of care leavers never are. */
    COUNTED("counted", "All but deaths of care leavers");

    private final String code;
    private final String label;

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
