package uk.slp.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.ChildAnswers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.PersonAnswers;
import uk.slp.portal.notification.model.PersonField;

/** The children and the people of an invented case, as answers. What a case does not say follows from what it says. */
final class CaseChildren {
    private CaseChildren() {}

    static List<ChildAnswers> of(CaseFile file, @Nullable LocalDate incident) {
        List<ChildAnswers> children = new ArrayList<>();
        for (int i = 0; i < file.children().size(); i++) {
            CaseFile.Child child = file.children().get(i);
            Map<ChildField, @Nullable String> answers = new EnumMap<>(ChildField.class);
            answers.put(ChildField.IDENTITY_STATUS, "known");
            answers.put(ChildField.GIVEN_NAME, child.givenName());
            answers.put(ChildField.FAMILY_NAME, child.familyName());
            if (incident != null) {
                answers.put(
                        ChildField.DATE_OF_BIRTH,
                        CaseDays.born(child.age(), incident).toString());
                answers.put(ChildField.DATE_OF_DEATH, child.died() ? incident.toString() : null);
            }
            answers.put(ChildField.SEX, child.sex());
            answers.put(ChildField.ETHNICITY, child.ethnicity());
            answers.put(ChildField.DISABILITY, child.disability());
            answers.put(ChildField.DISABILITY_TYPES, child.disability().equals("yes") ? "not_known" : null);
            answers.put(ChildField.LOOKED_AFTER, child.lookedAfter());
            answers.put(ChildField.CHILD_IN_NEED_PLAN, child.childInNeedPlan());
            answers.put(ChildField.CHILD_PROTECTION_PLAN, child.childProtectionPlan());
            answers.put(ChildField.KNOWN_TO_AGENCIES, child.knownTo());
            answers.put(ChildField.HOME_AUTHORITY_CODE, file.answer("area"));
            answers.put(ChildField.WITHOUT_NHS_NUMBER, "not_available");
            care(file, child, answers);
            file.more().get(i).forEach((key, value) -> put(file, answers, ChildField.byKey(key), key, value));
            children.add(new ChildAnswers(null, answers));
        }
        return children;
    }

    private static void care(CaseFile file, CaseFile.Child child, Map<ChildField, @Nullable String> answers) {
        boolean lookedAfter = child.lookedAfter().equals("yes");
        answers.put(ChildField.LIVING, lookedAfter ? "foster" : "parents");
        answers.put(ChildField.SOCIAL_CARE, lookedAfter ? "looked_after" : known(child));
        if (lookedAfter) {
            answers.put(ChildField.RESPONSIBLE_AUTHORITY_CODE, file.answer("area"));
            answers.put(ChildField.LEGAL_STATUS, "C2");
            answers.put(ChildField.PLACEMENT, "U6");
            answers.put(ChildField.OUT_OF_AREA, "no");
        }
        if (child.childProtectionPlan().equals("current")
                || child.childProtectionPlan().equals("previous")) {
            List<String> types = file.codes("abuseTypes");
            boolean category = types.size() == 1
                    && List.of("neglect", "physical", "sexual", "emotional").contains(types.get(0));
            answers.put(ChildField.PLAN_CATEGORY, category ? types.get(0) : "multiple");
        }
    }

    private static String known(CaseFile.Child child) {
        if (child.childProtectionPlan().equals("current")) {
            return "child_protection";
        }
        if (child.childInNeedPlan().equals("current")) {
            return "child_in_need";
        }
        boolean before = child.childProtectionPlan().equals("previous")
                || child.childInNeedPlan().equals("previous");
        return before ? "closed" : "never";
    }

    static List<PersonAnswers> people(CaseFile file) {
        List<PersonAnswers> people = new ArrayList<>();
        for (Map<String, String> person : file.people()) {
            Map<PersonField, @Nullable String> answers = new EnumMap<>(PersonField.class);
            person.forEach((key, value) -> put(file, answers, PersonField.byKey(key), key, value));
            people.add(new PersonAnswers(null, answers));
        }
        return people;
    }

    private static <F extends Enum<F>> void put(
            CaseFile file, Map<F, @Nullable String> answers, @Nullable F field, String key, String value) {
        if (field == null) {
            throw new IllegalStateException(file.path() + ": there is no field " + key);
        }
        answers.put(field, value);
    }
}
