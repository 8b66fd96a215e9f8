package uk.slp.portal.notification.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of a notification as a whole, in the order of its pages. */
public enum NotificationField implements AnswerField {
    CASE_NAME(Question.text("caseName", "Name for the case", Section.NOTIFIER, 120)),
    NOTIFIER_NAME(Question.text("notifierName", "Name of the person notifying", Section.NOTIFIER, 200)),
    NOTIFIER_JOB_TITLE(Question.text("notifierJobTitle", "Job title", Section.NOTIFIER, 200)),
    NOTIFIER_EMAIL(Question.text("notifierEmail", "E-mail address", Section.NOTIFIER, 200)),
    NOTIFIER_PHONE(Question.text("notifierPhone", "Telephone number", Section.NOTIFIER, 50)),
    INCIDENT_DATE(Question.date("incidentDate", "Date of the incident", Section.WHEN_AND_WHERE)),
    INCIDENT_DATE_PRECISION(Question.one(
            "incidentDatePrecision", "How much of the date is known", Section.WHEN_AND_WHERE, Vocabulary.PRECISION)),
    INCIDENT_TIME(Question.time("incidentTime", "Time of the incident", Section.WHEN_AND_WHERE)),
    LOCATION_TYPE(Question.one("locationType", "Where it happened", Section.WHEN_AND_WHERE, Vocabulary.LOCATION_TYPE)),
    PLACE_AUTHORITY_CODE(
            Question.authority("placeAuthorityCode", "Local authority of the place", Section.WHEN_AND_WHERE)),
    SETTING(Question.one("setting", "Kind of place", Section.WHEN_AND_WHERE, Vocabulary.SETTING)),
    PLACE_DESCRIPTION(Question.longText("placeDescription", "Address or place", Section.WHEN_AND_WHERE, 500)),
    AWARENESS_DATE(Question.date("awarenessDate", "Date the authority became aware", Section.AWARENESS)),
    NATURE(Question.one("nature", "What happened", Section.NATURE, Vocabulary.NATURE)),
    NATURE_EXPLANATION(Question.longText("natureExplanation", "Why something else is notified", Section.NATURE, 2_000)),
    ABUSE_STATUS(Question.one("abuseStatus", "Abuse or neglect", Section.NATURE, Vocabulary.ABUSE_STATUS)),
    ABUSE_TYPES(Question.several("abuseTypes", "Types of abuse or neglect", Section.NATURE, Vocabulary.ABUSE_TYPES)),
    HARM_TYPE(Question.one("harmType", "Likely cause of death or type of harm", Section.NATURE, Vocabulary.HARM_TYPE)),
    CIRCUMSTANCES(Question.longText("circumstances", "The circumstances", Section.CIRCUMSTANCES, 20_000)),
    IMMEDIATE_SAFETY(Question.longText("immediateSafety", "Safety now", Section.SAFETY, 10_000)),
    DUPLICATE_DECISION(Question.one(
            "duplicateDecision",
            "Another notification of the same child and date",
            Section.CHECK,
            Vocabulary.DUPLICATE)),
    LATE_REASON(Question.longText("lateReason", "Reason for sending late", Section.CHECK, 2_000));

    private static final Map<String, NotificationField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(NotificationField::key, Function.identity()));

    private final Question question;

    NotificationField(Question question) {
        this.question = question;
    }

    /** The field of that name, or null. */
    public static @Nullable NotificationField byKey(String key) {
        return BY_KEY.get(key);
    }

    @Override
    public Question question() {
        return question;
    }
}
