package uk.slp.portal.notification.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of a notification as a whole, in the order of its pages. */
public enum NotificationField implements AnswerField {
    CASE_NAME("caseName", "Name for the case", Section.NOTIFIER, AnswerKind.TEXT, 120),
    NOTIFIER_NAME("notifierName", "Name of the person notifying", Section.NOTIFIER, AnswerKind.TEXT, 200),
    NOTIFIER_JOB_TITLE("notifierJobTitle", "Job title", Section.NOTIFIER, AnswerKind.TEXT, 200),
    NOTIFIER_EMAIL("notifierEmail", "E-mail address", Section.NOTIFIER, AnswerKind.TEXT, 200),
    NOTIFIER_PHONE("notifierPhone", "Telephone number", Section.NOTIFIER, AnswerKind.TEXT, 50),
    INCIDENT_DATE("incidentDate", "Date of the incident", Section.WHEN_AND_WHERE, AnswerKind.DATE, 60),
    INCIDENT_DATE_PRECISION(
            "incidentDatePrecision", "How much of the date is known", Section.WHEN_AND_WHERE, Vocabulary.PRECISION),
    INCIDENT_TIME("incidentTime", "Time of the incident", Section.WHEN_AND_WHERE, AnswerKind.TIME, 60),
    LOCATION_TYPE("locationType", "Where it happened", Section.WHEN_AND_WHERE, Vocabulary.LOCATION_TYPE),
    PLACE_AUTHORITY_CODE(
            "placeAuthorityCode", "Local authority of the place", Section.WHEN_AND_WHERE, AnswerKind.AUTHORITY, 20),
    SETTING("setting", "Kind of place", Section.WHEN_AND_WHERE, Vocabulary.SETTING),
    PLACE_DESCRIPTION("placeDescription", "Address or place", Section.WHEN_AND_WHERE, AnswerKind.LONG_TEXT, 500),
    AWARENESS_DATE("awarenessDate", "Date the authority became aware", Section.AWARENESS, AnswerKind.DATE, 60),
    NATURE("nature", "What happened", Section.NATURE, Vocabulary.NATURE),
    NATURE_EXPLANATION(
            "natureExplanation", "Why something else is notified", Section.NATURE, AnswerKind.LONG_TEXT, 2_000),
    ABUSE_STATUS("abuseStatus", "Abuse or neglect", Section.NATURE, Vocabulary.ABUSE_STATUS),
    ABUSE_TYPES("abuseTypes", "Types of abuse or neglect", Section.NATURE, AnswerKind.CHOICES, Vocabulary.ABUSE_TYPES),
    HARM_TYPE("harmType", "Likely cause of death or type of harm", Section.NATURE, Vocabulary.HARM_TYPE),
    CIRCUMSTANCES("circumstances", "The circumstances", Section.CIRCUMSTANCES, AnswerKind.LONG_TEXT, 20_000),
    IMMEDIATE_SAFETY("immediateSafety", "Safety now", Section.SAFETY, AnswerKind.LONG_TEXT, 10_000),
    DUPLICATE_DECISION(
            "duplicateDecision",
            "Another notification of the same child and date",
            Section.CHECK,
            Vocabulary.DUPLICATE),
    LATE_REASON("lateReason", "Reason for sending late", Section.CHECK, AnswerKind.LONG_TEXT, 2_000);

    private final String key;
    private final String label;
    private final Section section;
    private final AnswerKind kind;
    private final int longest;
    private final List<Choice> choices;

    NotificationField(String key, String label, Section section, AnswerKind kind, int longest) {
        this(key, label, section, kind, longest, List.of());
    }

    NotificationField(String key, String label, Section section, List<Choice> choices) {
        this(key, label, section, AnswerKind.CHOICE, 60, choices);
    }

    NotificationField(String key, String label, Section section, AnswerKind kind, List<Choice> choices) {
        this(key, label, section, kind, 400, choices);
    }

    NotificationField(String key, String label, Section section, AnswerKind kind, int longest, List<Choice> choices) {
        this.key = key;
        this.label = label;
        this.section = section;
        this.kind = kind;
        this.longest = longest;
        this.choices = choices;
    }

    /** The field of that name, or null. */
    public static @Nullable NotificationField byKey(String key) {
        for (NotificationField field : values()) {
            if (field.key.equals(key)) {
                return field;
            }
        }
        return null;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public AnswerKind kind() {
        return kind;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public List<Choice> choices() {
        return choices;
    }
}
