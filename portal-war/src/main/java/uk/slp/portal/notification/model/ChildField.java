package uk.slp.portal.notification.model;

import static uk.slp.portal.notification.model.Condition.is;
import static uk.slp.portal.notification.model.Condition.ofKind;
import static uk.slp.portal.notification.model.Question.authority;
import static uk.slp.portal.notification.model.Question.date;
import static uk.slp.portal.notification.model.Question.longText;
import static uk.slp.portal.notification.model.Question.one;
import static uk.slp.portal.notification.model.Question.several;
import static uk.slp.portal.notification.model.Question.text;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers about one child or one care leaver, in the order of the pages (domain reference 3.4 and 5.2). */
public enum ChildField implements AnswerField {
    IDENTITY_STATUS(one("identityStatus", "Whether the child is identified", Section.CHILD_ABOUT, Vocabulary.IDENTITY)
            .ask("Is the child identified?")
            .when(ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))
            .required("say whether the child is identified.")),
    GIVEN_NAME(text("givenName", "Given names", Section.CHILD_ABOUT, 200)),
    FAMILY_NAME(text("familyName", "Family name", Section.CHILD_ABOUT, 200)),
    OTHER_NAMES(text("otherNames", "Other names", Section.CHILD_ABOUT, 300).hint("Names used before or beside these.")),
    DESCRIPTION(longText("identityDescription", "What is known of the child", Section.CHILD_ABOUT, 1000)
            .hint("For example: a newborn girl found in a park; a boy of about 12 in images.")
            .only(
                    "Only if the child has not been identified.",
                    ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH),
                    is("identityStatus", "not_identified"))),
    DATE_OF_BIRTH(date("dateOfBirth", "Date of birth", Section.CHILD_ABOUT)
            .hint("Leave out the day or the month if it is not known.")),
    AGE_ESTIMATE(text("ageEstimate", "Estimated age", Section.CHILD_ABOUT, 60)
            .hint("Only if the date of birth is not known, for example 6 months.")),
    EXPECTED_DELIVERY(date("expectedDelivery", "Expected date of delivery", Section.CHILD_ABOUT)
            .only(
                    "Only if the child is not born yet.",
                    ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH),
                    is("identityStatus", "unborn"))
            .advised()),
    DATE_OF_DEATH(date("dateOfDeath", "Date of death", Section.CHILD_ABOUT).hint("Only if the child has died.")),
    SEX(one("sex", "Sex", Section.CHILD_ABOUT, Vocabulary.SEX)
            .required("choose the sex, or say that it is not known.")),
    GENDER(text("genderIdentity", "Gender, if another", Section.CHILD_ABOUT, 100)),
    ETHNICITY(one("ethnicity", "Ethnic group", Section.CHILD_ABOUT, Vocabulary.ETHNICITY)
            .hint("If it is not known, say so; it can be added by amendment.")
            .required("choose the ethnic group, or say that it is not known.")),
    DISABILITY(one("disability", "Disability", Section.CHILD_ABOUT, LifeVocabulary.YES_NO_ALL)
            .ask("Does the child have a disability?")
            .required("say whether there is a disability, or that it is not known.")),
    DISABILITY_TYPES(
            several("disabilityTypes", "Kinds of disability", Section.CHILD_ABOUT, LifeVocabulary.DISABILITY_TYPES)
                    .ask("Which kinds of disability?")
                    .hint("Choose all that apply.")
                    .only("Only if there is a disability.", is("disability", "yes"))
                    .required("choose the kinds of disability, or say that they are not known.")),
    HOME_AUTHORITY_CODE(
            authority("homeAuthorityCode", "Local authority in whose area the child normally lives", Section.CHILD_HOME)
                    .ask("In the area of which local authority does the child normally live?")),
    HOME_ADDRESS(longText("homeAddress", "Home address", Section.CHILD_HOME, 500)),
    HOME_POSTCODE(text("homePostcode", "Postcode", Section.CHILD_HOME, 20).form(Form.POSTCODE)),
    WITHOUT_ADDRESS(one("withoutAddress", "Why there is no address", Section.CHILD_HOME, LifeVocabulary.WITHOUT_ADDRESS)
            .ask("If there is no address, why?")),
    LIVING(one("livingArrangement", "Where the child lived", Section.CHILD_HOME, CareVocabulary.LIVING)
            .ask("Where was the child living at the time?")
            .when(ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))
            .required("choose where the child was living, or say that it is not known.")),
    NHS_NUMBER(text("nhsNumber", "NHS number", Section.CHILD_HOME, 20)
            .hint("Ten digits, for example 999 000 0018.")
            .form(Form.NHS_NUMBER)),
    WITHOUT_NHS_NUMBER(
            one("withoutNhsNumber", "Why there is no NHS number", Section.CHILD_HOME, LifeVocabulary.WITHOUT_NUMBER)
                    .ask("If there is no NHS number, why?")),
    UPN(text("upn", "Unique pupil number", Section.CHILD_HOME, 20)
            .hint("A letter and twelve digits, as the school has it.")
            .when(is(Situation.AGE, Situation.SCHOOL_AGE, Situation.AGE_UNKNOWN))
            .form(Form.UPN)),
    LOCAL_ID(text("localId", "Number in your own system", Section.CHILD_HOME, 60)),
    LOOKED_AFTER(
            one("lookedAfter", "Looked after by a local authority", Section.CHILD_CARE, LifeVocabulary.YES_NO_LATER)
                    .ask("Was the child looked after by a local authority at the time?")
                    .when(ofKind(Kind.SERIOUS_INCIDENT))
                    .required("say whether the child is looked after, or that it is not known.")),
    RESPONSIBLE_AUTHORITY_CODE(
            authority("responsibleAuthorityCode", "Local authority that looks after the child", Section.CHILD_CARE)
                    .ask("Which local authority looks after the child?")
                    .only("Only if the child is looked after.", is("lookedAfter", "yes"))
                    .required("choose the local authority that looks after the child.")),
    LEGAL_STATUS(one("legalStatus", "Legal status", Section.CHILD_CARE, CareVocabulary.LEGAL_STATUS)
            .only("Only if the child is looked after.", is("lookedAfter", "yes"))
            .required("choose the legal status, or say that it is not known.")),
    PLACEMENT(one("placementType", "Placement", Section.CHILD_CARE, CareVocabulary.PLACEMENT)
            .only("Only if the child is looked after.", is("lookedAfter", "yes"))
            .required("choose the placement, or say that it is not known.")),
    OUT_OF_AREA(
            one("outOfArea", "Placed in the area of another authority", Section.CHILD_CARE, LifeVocabulary.YES_NO_LATER)
                    .ask("Was the child placed in the area of another authority?")
                    .only("Only if the child is looked after.", is("lookedAfter", "yes"))
                    .required("say whether the child was placed in the area of another authority.")),
    PLACEMENT_AUTHORITY_CODE(authority("placementAuthorityCode", "Local authority of the placement", Section.CHILD_CARE)
            .ask("In the area of which local authority was the placement?")
            .hint("It is told as well.")
            .only("Only if the child was placed in another area.", is("lookedAfter", "yes"), is("outOfArea", "yes"))
            .required("choose the local authority in whose area the placement was.")),
    PROVIDER(text("placementProvider", "Provider of the placement", Section.CHILD_CARE, 200)
            .only("Only if the child was placed in another area.", is("lookedAfter", "yes"), is("outOfArea", "yes"))
            .required("enter the provider of the placement.")),
    URN(text("placementUrn", "Reference number of the provider", Section.CHILD_CARE, 20)
            .hint("The unique reference number that Ofsted gives, such as SC012345.")
            .only("Only if the child was placed in another area.", is("lookedAfter", "yes"), is("outOfArea", "yes"))
            .advised()
            .form(Form.URN)),
    OTHER_STATUS(one("otherStatus", "Other legal status", Section.CHILD_CARE, CareVocabulary.OTHER_STATUS)
            .ask("Does one of these apply?")
            .only(
                    "Only if the child is not looked after.",
                    is("lookedAfter", "no", Vocabulary.NOT_KNOWN, Vocabulary.TO_FOLLOW))),
    SOCIAL_CARE(
            one("socialCareStatus", "Known to children’s social care", Section.CHILD_KNOWN, CareVocabulary.SOCIAL_CARE)
                    .ask("How did children’s social care know the child?")
                    .required("say how children’s social care knew the child, or that it is not known.")),
    CHILD_IN_NEED_PLAN(one("childInNeedPlan", "Child in need plan", Section.CHILD_KNOWN, Vocabulary.PLAN)
            .required("say whether there is or was a child in need plan, or that it is not known.")),
    CHILD_PROTECTION_PLAN(one("childProtectionPlan", "Child protection plan", Section.CHILD_KNOWN, Vocabulary.PLAN)
            .required("say whether there is or was a child protection plan, or that it is not known.")),
    PLAN_CATEGORY(one(
                    "childProtectionCategory",
                    "Category of the child protection plan",
                    Section.CHILD_KNOWN,
                    CareVocabulary.CP_CATEGORY)
            .only("Only if there is or was such a plan.", is("childProtectionPlan", "current", "previous"))
            .required("choose the category of the child protection plan, or say that it is not known.")),
    KNOWN_TO_AGENCIES(
            several("knownToAgencies", "Agencies that knew the child", Section.CHILD_KNOWN, Vocabulary.AGENCIES)
                    .ask("Which agencies knew the child?")
                    .hint("Choose all that apply.")
                    .required("choose the agencies that knew the child, or say that it is not known.")),
    PREVIOUS(text("previousNotification", "Earlier notification or review", Section.CHILD_KNOWN, 200)
            .hint("Its reference or name, if there was one.")),
    LEAVING_AUTHORITY_CODE(
            authority("leavingCareAuthorityCode", "Local authority that owes leaving care duties", Section.LEAVING_CARE)
                    .ask("Which local authority owes the leaving care duties?")
                    .required("choose the local authority that owes the leaving care duties.")),
    LEAVING_CATEGORY(
            one("leavingCareCategory", "Leaving care category", Section.LEAVING_CARE, CareVocabulary.LEAVING_CATEGORY)
                    .required("choose the leaving care category, or say that it is not known.")),
    LAST_STATUS(one("lastLegalStatus", "Last legal status in care", Section.LEAVING_CARE, CareVocabulary.LEGAL_STATUS)
            .advised()),
    CARE_ENDED(date("careEnded", "Date care ended", Section.LEAVING_CARE).advised()),
    UASC(one(
                    "unaccompanied",
                    "Came as an unaccompanied asylum-seeking child",
                    Section.LEAVING_CARE,
                    LifeVocabulary.YES_NO_LATER)
            .advised()),
    IN_TOUCH(one("inTouch", "In touch with the authority", Section.LEAVING_CARE, LifeVocabulary.YES_NO_LATER)
            .ask("Was the young person in touch with the authority?")
            .required("say whether the young person was in touch with the authority, or that it is not known.")),
    LAST_CONTACT(date("lastContact", "Last contact", Section.LEAVING_CARE)),
    ADVISER(text("personalAdviser", "Personal adviser", Section.LEAVING_CARE, 200)
            .hint("The team or post; a name is not needed.")),
    PATHWAY_PLAN(one("pathwayPlan", "Current pathway plan", Section.LEAVING_CARE, LifeVocabulary.YES_NO_LATER)
            .ask("Was there a current pathway plan?")
            .advised()),
    ACCOMMODATION(one("accommodation", "Accommodation", Section.CHILD_LIFE, CareVocabulary.ACCOMMODATION)
            .required("choose the accommodation, or say that it is not known.")),
    SUITABLE(one(
                    "accommodationSuitable",
                    "Suitability of the accommodation",
                    Section.CHILD_LIFE,
                    CareVocabulary.SUITABLE)
            .advised()),
    ACTIVITY(one("activity", "Education, training or work", Section.CHILD_LIFE, CareVocabulary.ACTIVITY)
            .advised()),
    PARENT(one("parent", "Pregnant or a parent", Section.CHILD_LIFE, CareVocabulary.PARENT)
            .advised()),
    RISKS(several("knownRisks", "Known risks", Section.CHILD_LIFE, CareVocabulary.RISKS)
            .hint("Choose all that apply.")
            .advised()),
    HEALTH(several("healthConditions", "Health", Section.CHILD_HEALTH, LifeVocabulary.HEALTH)
            .ask("Which conditions of health are known?")
            .hint("Choose all that apply.")
            .advised()),
    HEALTH_NOTES(longText("healthNotes", "About the health", Section.CHILD_HEALTH, 2000)),
    SCHOOL(one("schoolType", "School or setting", Section.CHILD_HEALTH, LifeVocabulary.SCHOOL)
            .ask("What school or setting?")
            .when(ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))
            .advised()),
    SCHOOL_NAME(text("schoolName", "Name of the school or setting", Section.CHILD_HEALTH, 200)
            .when(ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))),
    ATTENDANCE(one("attendance", "Attendance", Section.CHILD_HEALTH, LifeVocabulary.ATTENDANCE)
            .only(
                    "Only for a child of school age.",
                    ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH),
                    is(Situation.AGE, Situation.SCHOOL_AGE, Situation.AGE_UNKNOWN))
            .advised()),
    SEN(one("specialNeeds", "Special educational needs", Section.CHILD_HEALTH, LifeVocabulary.SEN)
            .when(ofKind(Kind.SERIOUS_INCIDENT, Kind.LOOKED_AFTER_DEATH))),
    RELIGION(one("religion", "Religion", Section.CHILD_HEALTH, LifeVocabulary.RELIGION)),
    LANGUAGE(text("firstLanguage", "First language", Section.CHILD_HEALTH, 100)),
    NATIONALITY(text("nationality", "Nationality", Section.CHILD_HEALTH, 100)),
    IMMIGRATION(one("immigrationStatus", "Immigration status", Section.CHILD_HEALTH, LifeVocabulary.IMMIGRATION));

    private static final Map<String, ChildField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ChildField::key, Function.identity()));

    private final Question question;

    ChildField(Question question) {
        this.question = question;
    }

    /** The field of that name, or null. */
    public static @Nullable ChildField byKey(String key) {
        return BY_KEY.get(key);
    }

    @Override
    public Question question() {
        return question;
    }
}
