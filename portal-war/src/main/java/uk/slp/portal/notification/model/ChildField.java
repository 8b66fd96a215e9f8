package uk.slp.portal.notification.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers about one child, in the order of the pages. */
public enum ChildField implements AnswerField {
    IDENTITY_STATUS("identityStatus", "Whether the child is identified", Section.CHILD_ABOUT, Vocabulary.IDENTITY),
    GIVEN_NAME("givenName", "Given names", Section.CHILD_ABOUT, AnswerKind.TEXT, 200),
    FAMILY_NAME("familyName", "Family name", Section.CHILD_ABOUT, AnswerKind.TEXT, 200),
    DATE_OF_BIRTH("dateOfBirth", "Date of birth", Section.CHILD_ABOUT, AnswerKind.DATE, 60),
    AGE_ESTIMATE("ageEstimate", "Estimated age", Section.CHILD_ABOUT, AnswerKind.TEXT, 60),
    DATE_OF_DEATH("dateOfDeath", "Date of death", Section.CHILD_ABOUT, AnswerKind.DATE, 60),
    SEX("sex", "Sex", Section.CHILD_ABOUT, Vocabulary.SEX),
    ETHNICITY("ethnicity", "Ethnic group", Section.CHILD_ABOUT, Vocabulary.ETHNICITY),
    DISABILITY("disability", "Disability", Section.CHILD_ABOUT, Vocabulary.YES_NO),
    LOOKED_AFTER("lookedAfter", "Looked after by a local authority", Section.CHILD_KNOWN, Vocabulary.YES_NO),
    HOME_AUTHORITY_CODE(
            "homeAuthorityCode",
            "Local authority in whose area the child normally lives",
            Section.CHILD_KNOWN,
            AnswerKind.AUTHORITY,
            20),
    CHILD_IN_NEED_PLAN("childInNeedPlan", "Child in need plan", Section.CHILD_KNOWN, Vocabulary.PLAN),
    CHILD_PROTECTION_PLAN("childProtectionPlan", "Child protection plan", Section.CHILD_KNOWN, Vocabulary.PLAN),
    KNOWN_TO_AGENCIES(
            "knownToAgencies",
            "Agencies that knew the child",
            Section.CHILD_KNOWN,
            AnswerKind.CHOICES,
            Vocabulary.AGENCIES);

    private final String key;
    private final String label;
    private final Section section;
    private final AnswerKind kind;
    private final int longest;
    private final List<Choice> choices;

    ChildField(String key, String label, Section section, AnswerKind kind, int longest) {
        this(key, label, section, kind, longest, List.of());
    }

    ChildField(String key, String label, Section section, List<Choice> choices) {
        this(key, label, section, AnswerKind.CHOICE, 30, choices);
    }

    ChildField(String key, String label, Section section, AnswerKind kind, List<Choice> choices) {
        this(key, label, section, kind, 400, choices);
    }

    ChildField(String key, String label, Section section, AnswerKind kind, int longest, List<Choice> choices) {
        this.key = key;
        this.label = label;
        this.section = section;
        this.kind = kind;
        this.longest = longest;
        this.choices = choices;
    }

    /** The field of that name, or null. */
    public static @Nullable ChildField byKey(String key) {
        for (ChildField field : values()) {
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
