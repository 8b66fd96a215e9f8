package uk.slp.portal.notification.model;

import static uk.slp.portal.notification.model.Question.date;
import static uk.slp.portal.notification.model.Question.one;
import static uk.slp.portal.notification.model.Question.several;
import static uk.slp.portal.notification.model.Question.text;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers about one person of the family or household: brothers and sisters, parents, carers, other adults. */
public enum PersonField implements AnswerField {
    ROLE(one("role", "Who it is", Section.PERSON, LifeVocabulary.ROLE)
            .ask("Who is it?")
            .hint("In relation to the child.")
            .required("say who the person is.")),
    GIVEN_NAME(text("givenName", "Given names", Section.PERSON, 200)),
    FAMILY_NAME(text("familyName", "Family name", Section.PERSON, 200)),
    DESCRIPTION(text("description", "If no name is known, who it is", Section.PERSON, 300)
            .hint("For example: mother’s new partner, known as Dan.")),
    DATE_OF_BIRTH(date("dateOfBirth", "Date of birth", Section.PERSON)
            .hint("Leave out the day or the month if it is not known.")),
    AGE(text("ageEstimate", "Age", Section.PERSON, 60).hint("Only if the date of birth is not known.")),
    LIVES_IN(one("livesInHousehold", "In the household", Section.PERSON, LifeVocabulary.LIVES_IN)
            .ask("Does this person live in the household?")
            .required("say whether the person lives in the household.")),
    CHILDREN(text("concerns", "For which of the children", Section.PERSON, 200).hint("Only if not for all of them.")),
    RISKS(several("riskFlags", "Risks", Section.PERSON, LifeVocabulary.RISK_FLAGS)
            .ask("Which risks are known?")
            .hint("Choose all that apply.")
            .advised());

    private static final Map<String, PersonField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PersonField::key, Function.identity()));

    private final Question question;

    PersonField(Question question) {
        this.question = question;
    }

    /** The field of that name, or null. */
    public static @Nullable PersonField byKey(String key) {
        return BY_KEY.get(key);
    }

    @Override
    public Question question() {
        return question;
    }
}
