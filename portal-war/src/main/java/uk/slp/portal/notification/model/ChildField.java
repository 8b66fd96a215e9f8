package uk.slp.portal.notification.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers about one child, in the order of the pages. */
public enum ChildField implements AnswerField {
    IDENTITY_STATUS(Question.one(
            "identityStatus", "Whether the child is identified", Section.CHILD_ABOUT, Vocabulary.IDENTITY)),
    GIVEN_NAME(Question.text("givenName", "Given names", Section.CHILD_ABOUT, 200)),
    FAMILY_NAME(Question.text("familyName", "Family name", Section.CHILD_ABOUT, 200)),
    DATE_OF_BIRTH(Question.date("dateOfBirth", "Date of birth", Section.CHILD_ABOUT)),
    AGE_ESTIMATE(Question.text("ageEstimate", "Estimated age", Section.CHILD_ABOUT, 60)),
    DATE_OF_DEATH(Question.date("dateOfDeath", "Date of death", Section.CHILD_ABOUT)),
    SEX(Question.one("sex", "Sex", Section.CHILD_ABOUT, Vocabulary.SEX)),
    ETHNICITY(Question.one("ethnicity", "Ethnic group", Section.CHILD_ABOUT, Vocabulary.ETHNICITY)),
    DISABILITY(Question.one("disability", "Disability", Section.CHILD_ABOUT, Vocabulary.YES_NO)),
    LOOKED_AFTER(
            Question.one("lookedAfter", "Looked after by a local authority", Section.CHILD_KNOWN, Vocabulary.YES_NO)),
    HOME_AUTHORITY_CODE(Question.authority(
            "homeAuthorityCode", "Local authority in whose area the child normally lives", Section.CHILD_KNOWN)),
    CHILD_IN_NEED_PLAN(Question.one("childInNeedPlan", "Child in need plan", Section.CHILD_KNOWN, Vocabulary.PLAN)),
    CHILD_PROTECTION_PLAN(
            Question.one("childProtectionPlan", "Child protection plan", Section.CHILD_KNOWN, Vocabulary.PLAN)),
    KNOWN_TO_AGENCIES(Question.several(
            "knownToAgencies", "Agencies that knew the child", Section.CHILD_KNOWN, Vocabulary.AGENCIES));

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
