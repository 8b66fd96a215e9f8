package uk.slp.portal.notification.model;

import java.util.EnumSet;
import java.util.Set;

/** The parts in which a notification is written, in the order of the task list. */
public enum Section {
    KIND("kind", "What is notified", Subject.WHOLE),
    NOTIFIER("notifier", "The case and who is notifying", Subject.WHOLE),
    WHEN_AND_WHERE("when-and-where", "When and where", Subject.WHOLE),
    AWARENESS("awareness", "When the authority became aware", Subject.WHOLE),
    NATURE("nature", "What happened and why it is notified", Subject.WHOLE),
    CIRCUMSTANCES("circumstances", "The circumstances", Subject.WHOLE),
    PROCEEDINGS("proceedings", "Police, courts and other reviews", Subject.WHOLE),
    CHILD_ABOUT("about", "About the child", Subject.CHILD),
    CHILD_HOME("home", "Home and numbers", Subject.CHILD),
    CHILD_CARE("care", "Care and placement", Subject.CHILD, Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH),
    CHILD_KNOWN("known-to", "Known to services", Subject.CHILD, Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH),
    LEAVING_CARE("leaving-care", "Leaving care", Subject.CHILD, Kind.CARE_LEAVER_DEATH),
    CHILD_LIFE("life", "Life at the time", Subject.CHILD, Kind.CARE_LEAVER_DEATH),
    CHILD_HEALTH("health", "Health, school and background", Subject.CHILD),
    PERSON("person", "About this person", Subject.PERSON),
    SAFETY(
            "safety",
            "Safety of these and other children now",
            Subject.WHOLE,
            Kind.SERIOUS_INCIDENT,
            Kind.LOOKED_AFTER_DEATH),
    PARTNERS("partners", "Agreement of the partners", Subject.WHOLE, Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH),
    SUPPORT("support", "Support and learning", Subject.WHOLE, Kind.CARE_LEAVER_DEATH),
    CHECK("check", "Check answers and send", Subject.WHOLE);

    /** Whom a part is about. */
    public enum Subject {
        WHOLE,
        CHILD,
        PERSON
    }

    private final String code;
    private final String title;
    private final Subject subject;
    private final Set<Kind> kinds;

    Section(String code, String title, Subject subject, Kind... kinds) {
        this.code = code;
        this.title = title;
        this.subject = subject;
        this.kinds = kinds.length == 0 ? EnumSet.allOf(Kind.class) : EnumSet.of(kinds[0], kinds);
    }

    /** Last part of the page's address. */
    public String code() {
        return code;
    }

    /** Words in the task list. */
    public String title() {
        return title;
    }

    /** Whom it is about. */
    public Subject subject() {
        return subject;
    }

    /** Whether it is asked once for each child. */
    public boolean perChild() {
        return subject == Subject.CHILD;
    }

    /** Whether it is asked once for each person of the household and family. */
    public boolean perPerson() {
        return subject == Subject.PERSON;
    }

    /** Whether it belongs to a kind of notification. */
    public boolean appliesTo(Kind kind) {
        return kinds.contains(kind);
    }
}
