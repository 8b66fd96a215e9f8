package uk.slp.portal.notification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names and dates of birth in what is kept as one text: the answers about a person, or the changes of an amendment.
 * Whoever looks for them in a report reads them here (rule 50).
 */
public record NamesTold(List<String> names, List<String> datesOfBirth) {
    private static final Set<String> NAMES = Set.of("givenName", "familyName", "otherNames");
    private static final String BORN = "dateOfBirth";

    public NamesTold {
        names = List.copyOf(names);
        datesOfBirth = List.copyOf(datesOfBirth);
    }

    /** Reads answers (an object by field) or changes (a list of field, before and after). */
    public static NamesTold of(String json) {
        List<String> names = new ArrayList<>();
        List<String> born = new ArrayList<>();
        if (!json.isBlank()) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                JsonStructure read = reader.read();
                if (read instanceof JsonObject answers) {
                    answers.keySet().forEach(field -> keep(field, answers.getString(field, ""), names, born));
                } else if (read instanceof JsonArray changes) {
                    for (JsonObject change : changes.getValuesAs(JsonObject.class)) {
                        String field = change.getString("field", "");
                        String key = field.substring(field.lastIndexOf('.') + 1);
                        keep(key, change.getString("before", ""), names, born);
                        keep(key, change.getString("after", ""), names, born);
                    }
                }
            }
        }
        return new NamesTold(names, born);
    }

    private static void keep(String key, String value, List<String> names, List<String> born) {
        if (!value.isEmpty() && NAMES.contains(key)) {
            names.add(value);
        } else if (!value.isEmpty() && key.equals(BORN)) {
            born.add(value);
        }
    }

    /** How many, never which. */
    @Override
    public String toString() {
        return "NamesTold[" + names.size() + "]";
    }
}
