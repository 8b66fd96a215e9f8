package uk.slp.portal.notification.model;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What is notified, and by which duty (domain reference 3.1 and 5.2).
 *
 * <p>A serious incident is notified by law to the national body (Children Act 2004 s.16C). The death of a looked-after
 * child is notified by law to the Secretary of State and to Ofsted (Children Act 1989 Sch.2 para 20); where abuse or
 * neglect is known or suspected the one notification is both (rule 17). The death of a care leaver is expected by the
 * guidance and not required by law (rule 19).
 */
public enum Kind implements Coded {
    SERIOUS_INCIDENT("serious_incident", "Serious incident", "Notify a serious incident", "notification"),
    LOOKED_AFTER_DEATH(
            "looked_after_death",
            "Death of a looked-after child",
            "Notify the death of a looked-after child",
            "notification"),
    CARE_LEAVER_DEATH(
            "care_leaver_death",
            "Death of a care leaver",
            "Notify the death of a care leaver",
            "care-leaver-notification");

    private final String code;
    private final String label;
    private final String title;
    private final String rule;

    Kind(String code, String label, String title, String rule) {
        this.code = code;
        this.label = label;
        this.title = title;
        this.rule = rule;
    }

    /** The kind of that code; without one, that of a draft of which nothing else is said. */
    public static Kind of(@Nullable String code) {
        return Coded.known(Kind.class, code) ? Coded.of(Kind.class, String.valueOf(code)) : SERIOUS_INCIDENT;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Heading of its pages. */
    public String title() {
        return title;
    }

    /** Code of the rule that counts its limit or its aim. */
    public String rule() {
        return rule;
    }

    /** Whether the law requires it; otherwise it is expected only, and never late (rule 19). */
    public boolean law() {
        return this != CARE_LEAVER_DEATH;
    }

    /** Whether every person it concerns has died. */
    public boolean death() {
        return this != SERIOUS_INCIDENT;
    }

    /**
     * Whether the national body considers it, whether a rapid review follows (rules 16 and 30), and whether it counts
     * among serious incidents (rule 24).
     *
     * @param abuseStatus what is known of abuse or neglect, as answered
     */
    public boolean forPanel(@Nullable String abuseStatus) {
        return switch (this) {
            case SERIOUS_INCIDENT -> true;
            case LOOKED_AFTER_DEATH -> "known".equals(abuseStatus) || "suspected".equals(abuseStatus);
            case CARE_LEAVER_DEATH -> false;
        };
    }

    /** Words about "the child", said of a care leaver. */
    public String worded(String words) {
        return this == CARE_LEAVER_DEATH
                ? words.replace("First child", "The young person")
                        .replace("the child ", "the young person ")
                        .replace("the child?", "the young person?")
                        .replace("the child,", "the young person,")
                        .replace("the child.", "the young person.")
                : words;
    }

    /** Whether the safeguarding partners of the area get a copy: not of the death of a care leaver. */
    public boolean forPartners() {
        return this != CARE_LEAVER_DEATH;
    }
}
