package uk.slp.portal.notification.model;

import static uk.slp.portal.notification.model.Condition.is;
import static uk.slp.portal.notification.model.Condition.ofKind;
import static uk.slp.portal.notification.model.Question.authority;
import static uk.slp.portal.notification.model.Question.date;
import static uk.slp.portal.notification.model.Question.longText;
import static uk.slp.portal.notification.model.Question.one;
import static uk.slp.portal.notification.model.Question.several;
import static uk.slp.portal.notification.model.Question.text;
import static uk.slp.portal.notification.model.Question.time;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of a notification as a whole, in the order of its pages (domain reference 3.4 and 5.2). */
public enum NotificationField implements AnswerField {
    KIND(one("kind", "What is notified", Section.KIND, Vocabulary.KIND).ask("What are you notifying?")),
    CASE_NAME(text("caseName", "Name for the case", Section.NOTIFIER, 120)
            .ask("A name for the case")
            .hint("A street or a word that your team will recognise. Never the name of a child.")),
    NOTIFIER_NAME(text("notifierName", "Name of the person notifying", Section.NOTIFIER, 200)
            .required("Enter the name of the person notifying.")),
    NOTIFIER_JOB_TITLE(text("notifierJobTitle", "Job title", Section.NOTIFIER, 200)
            .required("Enter the job title of the person notifying.")),
    NOTIFIER_EMAIL(text("notifierEmail", "E-mail address", Section.NOTIFIER, 200)
            .hint("Where those who receive it can reach you.")
            .required("Enter an e-mail address at which you can be reached.")
            .form(Form.EMAIL)),
    NOTIFIER_PHONE(text("notifierPhone", "Telephone number", Section.NOTIFIER, 50)
            .required("Enter a telephone number at which you can be reached.")
            .form(Form.PHONE)),
    AUTHORISED_BY(text("authorisedBy", "Authorised by", Section.NOTIFIER, 200)
            .hint("The director of children’s services, or the person to whom the director gave this task.")
            .advised()),
    INCIDENT_SPAN(one("incidentSpan", "One day or over a time", Section.WHEN_AND_WHERE, LifeVocabulary.SPAN)
            .ask("Did it happen on one day or over a time?")
            .when(is(Situation.PANEL, "yes"))),
    INCIDENT_DATE(date("incidentDate", "Date of the incident", Section.WHEN_AND_WHERE)
            .ask("When did it happen?")
            .hint("If it went on over time, when it began. Leave out the day or the month if it is not known.")
            .when(is(Situation.PANEL, "yes"))),
    INCIDENT_DATE_PRECISION(
            one("incidentDatePrecision", "How much of the date is known", Section.WHEN_AND_WHERE, Vocabulary.PRECISION)
                    .ask("How much of the date is known?")
                    .when(is(Situation.PANEL, "yes"))),
    INCIDENT_END_DATE(date("incidentEndDate", "When it ended", Section.WHEN_AND_WHERE)
            .ask("When did it end?")
            .hint("Leave out the day or the month if it is not known; leave it empty if it goes on.")
            .only("Only if it went on over a time.", is(Situation.PANEL, "yes"), is("incidentSpan", "over_time"))),
    INCIDENT_TIME(time("incidentTime", "Time of the incident", Section.WHEN_AND_WHERE)
            .ask("At what time?")
            .hint("For example 18:30. Leave empty if it is not known.")),
    LOCATION_TYPE(one("locationType", "Where it happened", Section.WHEN_AND_WHERE, Vocabulary.LOCATION_TYPE)
            .ask("Where did it happen?")
            .required("Say whether it happened in England or elsewhere.")),
    PLACE_AUTHORITY_CODE(authority("placeAuthorityCode", "Local authority of the place", Section.WHEN_AND_WHERE)
            .ask("In the area of which local authority?")
            .hint("The authority where the incident took place notifies.")
            .only("Only if it happened in England.", is("locationType", "in_area"))
            .required("Choose the local authority in whose area it happened.")),
    SETTING(one("setting", "Kind of place", Section.WHEN_AND_WHERE, Vocabulary.SETTING)
            .ask("What kind of place?")
            .required("Choose the kind of place, or say that it is not known.")),
    PLACE_DESCRIPTION(longText("placeDescription", "Address or place", Section.WHEN_AND_WHERE, 500)),
    PLACE_POSTCODE(text("placePostcode", "Postcode of the place", Section.WHEN_AND_WHERE, 20)
            .form(Form.POSTCODE)),
    AWARENESS_DATE(date("awarenessDate", "Date the authority became aware", Section.AWARENESS)
            .ask("When did the authority become aware?")
            .hint(
                    "The limit for sending is counted from this date. Awareness means that someone in the authority knew of the incident and had reason to think that it met the criteria.")
            .required("Enter the date on which the authority became aware.")),
    AWARENESS_SOURCE(text("awarenessSource", "How the authority became aware", Section.AWARENESS, 300)
            .ask("How did the authority become aware?")
            .hint("For example: a call from the hospital, a strategy meeting, the police.")
            .advised()),
    AWARENESS_CERTAINTY(one("awarenessCertainty", "How sure the date is", Section.AWARENESS, LifeVocabulary.CERTAINTY)
            .ask("How sure are you of the date?")),
    NATURE(one("nature", "What happened", Section.NATURE, Vocabulary.NATURE)
            .ask("What happened?")
            .when(ofKind(Kind.SERIOUS_INCIDENT))
            .required("Say what happened.")),
    NATURE_EXPLANATION(
            longText("natureExplanation", "Why something else is notified", Section.NATURE, 2000)
                    .ask("If something else, what is notified?")
                    .hint("For example, that a child harmed another child and may have been abused.")
                    .only("Only if something else happened.", ofKind(Kind.SERIOUS_INCIDENT), is("nature", "other"))
                    .required(
                            "Explain what is notified: for example, that a child harmed another child and may have been abused.")),
    ABUSE_STATUS(one("abuseStatus", "Abuse or neglect", Section.NATURE, Vocabulary.ABUSE_STATUS)
            .ask("Is abuse or neglect known or suspected?")
            .required("Say whether abuse or neglect is known or suspected.")),
    ABUSE_TYPES(several("abuseTypes", "Types of abuse or neglect", Section.NATURE, Vocabulary.ABUSE_TYPES)
            .ask("Which types of abuse or neglect?")
            .hint("Choose all that apply.")
            .only("Only if abuse or neglect is known or suspected.", is("abuseStatus", "known", "suspected"))
            .required("Choose the types of abuse or neglect, or say that it is not yet clear.")),
    SERIOUS_INCIDENT_REFERENCE(
            text("seriousIncidentReference", "Serious incident notification of the same death", Section.NATURE, 20)
                    .hint(
                            "Its reference, such as SIN-2026-1017. Under 18, with abuse or neglect known or suspected, a serious incident must be notified as well.")
                    .only(
                            "Only for a care leaver under 18.",
                            ofKind(Kind.CARE_LEAVER_DEATH),
                            is("abuseStatus", "known", "suspected"))),
    HARM_TYPE(one("harmType", "Likely cause of death or type of harm", Section.NATURE, Vocabulary.HARM_TYPE)
            .when(ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))
            .required("Choose the likely cause of death or type of harm.")),
    SUSPECTED_CAUSE(one("suspectedCause", "Suspected cause of death", Section.NATURE, CareVocabulary.SUSPECTED_CAUSE)
            .when(ofKind(Kind.CARE_LEAVER_DEATH))
            .required("Choose the suspected cause of death, or say that it is not known.")),
    ALLEGED(several("allegedRelation", "Who is thought to have caused the harm", Section.NATURE, LifeVocabulary.ALLEGED)
            .ask("Who is thought to have caused the harm?")
            .hint("Choose all that apply. Say it by relation, not by name.")
            .only("Only if abuse or neglect is known or suspected.", is("abuseStatus", "known", "suspected"))),
    CIRCUMSTANCES(longText("circumstances", "The circumstances", Section.CIRCUMSTANCES, 20000)
            .hint(
                    "The facts as far as they are known, where they come from, and who is thought to have caused the harm. Name roles, not members of staff.")
            .required("Describe the circumstances, as far as they are known.")),
    INVESTIGATION(one("investigation", "Criminal investigation", Section.PROCEEDINGS, LifeVocabulary.INVESTIGATION)
            .ask("Is there a criminal investigation?")
            .advised()),
    POLICE_REFERENCE(text("policeReference", "Reference of the police", Section.PROCEEDINGS, 100)
            .only("Only if there is an investigation.", is("investigation", "started", "arrest", "charge"))),
    PROCEEDINGS(several("proceedings", "Other proceedings and reviews", Section.PROCEEDINGS, LifeVocabulary.PROCEEDINGS)
            .ask("Which other proceedings or reviews are there?")
            .hint("Choose all that apply.")
            .advised()),
    CORONER(one("coronerTold", "Coroner told", Section.PROCEEDINGS, LifeVocabulary.TOLD)
            .ask("Has the coroner been told?")
            .when(is(Situation.DIED, "yes"))
            .advised()),
    CORONER_REFERENCE(text("coronerReference", "Reference of the coroner", Section.PROCEEDINGS, 100)
            .only("Only if the coroner has been told.", is(Situation.DIED, "yes"), is("coronerTold", "yes"))),
    CDOP(one("cdopTold", "Child death overview panel told", Section.PROCEEDINGS, LifeVocabulary.TOLD)
            .ask("Has the child death overview panel been told?")
            .when(is(Situation.DIED, "yes"), ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))
            .advised()),
    CDOP_REFERENCE(text("cdopReference", "Reference of the child death overview panel", Section.PROCEEDINGS, 100)
            .only(
                    "Only if that panel has been told.",
                    is(Situation.DIED, "yes"),
                    ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH),
                    is("cdopTold", "yes"))),
    MEDIA(one("mediaInterest", "Interest of the media expected", Section.PROCEEDINGS, LifeVocabulary.YES_NO_LATER)
            .ask("Do you expect interest of the media?")),
    IMMEDIATE_SAFETY(longText("immediateSafety", "Safety now", Section.SAFETY, 10000)
            .ask("Safety of these and other children now")
            .hint(
                    "What has been done at once for the children concerned, for brothers and sisters, and for any other child at risk.")
            .when(ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))
            .required("Say what has been done for the safety of these and other children.")),
    POLICE_VIEW(one("policeView", "Police", Section.PARTNERS, LifeVocabulary.AGREED)
            .ask("What do the police say to this notification?")
            .when(is(Situation.PANEL, "yes"))
            .advised()),
    POLICE_VIEW_DATE(date("policeViewDate", "Police consulted on", Section.PARTNERS)
            .ask("When were the police consulted?")
            .only("Only if they were consulted.", is(Situation.PANEL, "yes"), is("policeView", "yes", "differs"))),
    HEALTH_VIEW(one("healthView", "Integrated care board", Section.PARTNERS, LifeVocabulary.AGREED)
            .ask("What does the integrated care board say to it?")
            .when(is(Situation.PANEL, "yes"))
            .advised()),
    HEALTH_VIEW_DATE(date("healthViewDate", "Integrated care board consulted on", Section.PARTNERS)
            .ask("When was the board consulted?")
            .only("Only if it was consulted.", is(Situation.PANEL, "yes"), is("healthView", "yes", "differs"))),
    OTHER_VIEW(longText("partnersView", "Another view", Section.PARTNERS, 2000)
            .ask("What is their view?")
            .only(
                    "Only if one of them takes another view.",
                    is(Situation.PANEL, "yes"),
                    is(Situation.PARTNERS_DIFFER, "yes"))),
    FAMILY_TOLD(one("familyTold", "Next of kin told", Section.SUPPORT, LifeVocabulary.TOLD)
            .ask("Has the next of kin been told?")
            .when(ofKind(Kind.CARE_LEAVER_DEATH))
            .advised()),
    SUPPORT(one("supportOffered", "Support for family and friends", Section.SUPPORT, LifeVocabulary.SUPPORT)
            .ask("Has support been offered to family and friends?")
            .when(ofKind(Kind.CARE_LEAVER_DEATH))
            .advised()),
    SUPPORT_NOTES(longText("supportNotes", "What was offered", Section.SUPPORT, 4000)
            .ask("What was offered, and to whom?")
            .when(ofKind(Kind.CARE_LEAVER_DEATH))),
    LEARNING(longText("immediateLearning", "What has been learnt already", Section.SUPPORT, 10000)
            .when(ofKind(Kind.CARE_LEAVER_DEATH))),
    DUPLICATE_DECISION(one(
            "duplicateDecision",
            "Another notification that may be of the same child and incident",
            Section.CHECK,
            Vocabulary.DUPLICATE)),
    LATE_REASON(longText("lateReason", "Reason for sending late", Section.CHECK, 2000));

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
