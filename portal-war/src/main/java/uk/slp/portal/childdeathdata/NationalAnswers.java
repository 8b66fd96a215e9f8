package uk.slp.portal.childdeathdata;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which answer of the notification form a field of the national data set is. */
final class NationalAnswers {
    private static final Map<NationalField, String> NAMES = names();

    private NationalAnswers() {}

    private static Map<NationalField, String> names() {
        Map<NationalField, String> names = new EnumMap<>(NationalField.class);
        names.put(NationalField.NHS_NUMBER, "nhsNumber");
        names.put(NationalField.NHS_ABSENT, "nhsAbsent");
        names.put(NationalField.BIRTH_DATE, "birthDate");
        names.put(NationalField.DEATH_DATE, "deathDate");
        names.put(NationalField.DEATH_TIME, "deathTime");
        names.put(NationalField.SEX, "sex");
        names.put(NationalField.ETHNICITY, "ethnicity");
        names.put(NationalField.POSTCODE, "postcode");
        names.put(NationalField.RESIDENCE, "residence");
        names.put(NationalField.PLACE_KIND, "placeKind");
        names.put(NationalField.GESTATION, "gestation");
        names.put(NationalField.BIRTH_WEIGHT, "birthWeight");
        names.put(NationalField.EXPECTED, "expected");
        names.put(NationalField.JOINT_RESPONSE, "jointResponse");
        return names;
    }

    /** The answers of values by the names of the form. */
    static Map<String, String> of(Map<NationalField, String> texts) {
        Map<String, String> answers = new HashMap<>();
        NAMES.forEach((field, name) -> {
            String text = texts.get(field);
            if (text != null) {
                answers.put(name, text);
            }
        });
        return answers;
    }

    /** The field of a name of the form. */
    static Optional<NationalField> field(String name) {
        return NAMES.entrySet().stream()
                .filter(one -> one.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
