package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What has been written about the incident, each answer in its column, as typed. Belongs to {@link Notification},
 * which alone changes it.
 */
@Embeddable
class NotificationAnswers {
    @Column(name = "case_name")
    private @Nullable String caseName;

    @Column(name = "notifier_name")
    private @Nullable String notifierName;

    @Column(name = "notifier_job_title")
    private @Nullable String notifierJobTitle;

    @Column(name = "notifier_email")
    private @Nullable String notifierEmail;

    @Column(name = "notifier_phone")
    private @Nullable String notifierPhone;

    @Column(name = "incident_date")
    private @Nullable String incidentDate;

    @Column(name = "incident_date_precision")
    private @Nullable String incidentDatePrecision;

    @Column(name = "incident_time")
    private @Nullable String incidentTime;

    @Column(name = "location_type")
    private @Nullable String locationType;

    @Column(name = "place_authority_code")
    private @Nullable String placeAuthorityCode;

    @Column(name = "setting")
    private @Nullable String setting;

    @Column(name = "place_description")
    private @Nullable String placeDescription;

    @Column(name = "awareness_date")
    private @Nullable String awarenessDate;

    @Column(name = "nature")
    private @Nullable String nature;

    @Column(name = "nature_explanation")
    private @Nullable String natureExplanation;

    @Column(name = "abuse_status")
    private @Nullable String abuseStatus;

    @Column(name = "abuse_types")
    private @Nullable String abuseTypes;

    @Column(name = "harm_type")
    private @Nullable String harmType;

    @Column(name = "circumstances")
    private @Nullable String circumstances;

    @Column(name = "immediate_safety")
    private @Nullable String immediateSafety;

    @Column(name = "duplicate_decision")
    private @Nullable String duplicateDecision;

    @Column(name = "late_reason")
    private @Nullable String lateReason;

    /** The answer as typed, or null. */
    @Nullable
    String get(NotificationField field) {
        return switch (field) {
            case CASE_NAME -> caseName;
            case NOTIFIER_NAME -> notifierName;
            case NOTIFIER_JOB_TITLE -> notifierJobTitle;
            case NOTIFIER_EMAIL -> notifierEmail;
            case NOTIFIER_PHONE -> notifierPhone;
            case INCIDENT_DATE -> incidentDate;
            case INCIDENT_DATE_PRECISION -> incidentDatePrecision;
            case INCIDENT_TIME -> incidentTime;
            case LOCATION_TYPE -> locationType;
            case PLACE_AUTHORITY_CODE -> placeAuthorityCode;
            case SETTING -> setting;
            case PLACE_DESCRIPTION -> placeDescription;
            case AWARENESS_DATE -> awarenessDate;
            case NATURE -> nature;
            case NATURE_EXPLANATION -> natureExplanation;
            case ABUSE_STATUS -> abuseStatus;
            case ABUSE_TYPES -> abuseTypes;
            case HARM_TYPE -> harmType;
            case CIRCUMSTANCES -> circumstances;
            case IMMEDIATE_SAFETY -> immediateSafety;
            case DUPLICATE_DECISION -> duplicateDecision;
            case LATE_REASON -> lateReason;
        };
    }

    /** Keeps an answer. */
    void put(NotificationField field, @Nullable String value) {
        switch (field) {
            case CASE_NAME -> caseName = value;
            case NOTIFIER_NAME -> notifierName = value;
            case NOTIFIER_JOB_TITLE -> notifierJobTitle = value;
            case NOTIFIER_EMAIL -> notifierEmail = value;
            case NOTIFIER_PHONE -> notifierPhone = value;
            case INCIDENT_DATE -> incidentDate = value;
            case INCIDENT_DATE_PRECISION -> incidentDatePrecision = value;
            case INCIDENT_TIME -> incidentTime = value;
            case LOCATION_TYPE -> locationType = value;
            case PLACE_AUTHORITY_CODE -> placeAuthorityCode = value;
            case SETTING -> setting = value;
            case PLACE_DESCRIPTION -> placeDescription = value;
            case AWARENESS_DATE -> awarenessDate = value;
            case NATURE -> nature = value;
            case NATURE_EXPLANATION -> natureExplanation = value;
            case ABUSE_STATUS -> abuseStatus = value;
            case ABUSE_TYPES -> abuseTypes = value;
            case HARM_TYPE -> harmType = value;
            case CIRCUMSTANCES -> circumstances = value;
            case IMMEDIATE_SAFETY -> immediateSafety = value;
            case DUPLICATE_DECISION -> duplicateDecision = value;
            case LATE_REASON -> lateReason = value;
        }
    }
}
