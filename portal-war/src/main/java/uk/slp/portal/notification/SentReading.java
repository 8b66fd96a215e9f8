package uk.slp.portal.notification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.model.AcceptedWarning;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.pdf.Paper.Fact;

/**
 * Reads what was sent back from its canonical JSON, in words, part by part. It reads the sent text and nothing else, so
 * that the paper says what the fingerprint covers; a name in it that the portal of today does not know is told as it is.
 */
final class SentReading {
    /** Told on the first part, by the paper itself. */
    private static final Set<String> ABOUT = Set.of(
            "reference",
            "kind",
            "flags",
            "guidanceEdition",
            "authorityCode",
            "authorityName",
            "submittedAt",
            "submittedBy",
            "dueDate");

    private final Map<String, String> authorities;

    /**
     * A reader.
     *
     * @param authorities names of local authorities by their code
     */
    SentReading(Map<String, String> authorities) {
        this.authorities = authorities;
    }

    /** The answers of one section, of one child or of one person. */
    record Part(String title, List<Fact> facts) {
        Part {
            facts = List.copyOf(facts);
        }
    }

    /** All parts, in the order of the task list; then whatever else the text holds. */
    List<Part> parts(String json) {
        JsonObject whole = read(json);
        List<Part> parts = new ArrayList<>();
        for (Section section : EnumSet.complementOf(EnumSet.of(Section.CHECK))) {
            if (section == Section.CHILD_ABOUT) {
                people(parts, "Child", whole.get("children"), List.of(ChildField.values()));
            } else if (section == Section.PERSON) {
                people(parts, "Person of the family", whole.get("people"), List.of(PersonField.values()));
            } else if (!section.perChild()) {
                add(parts, section.title(), facts(section, whole));
            }
        }
        add(parts, "Sending", facts(Section.CHECK, whole));
        List<Fact> rest = new ArrayList<>();
        whole.forEach((key, value) -> {
            if (ABOUT.contains(key)
                    || NotificationField.byKey(key) != null
                    || key.equals("children")
                    || key.equals("people")) {
                return;
            }
            if (value instanceof JsonArray array
                    && !array.isEmpty()
                    && array.get(0).getValueType() == JsonValue.ValueType.OBJECT) {
                people(parts, words(key), value, List.of());
            } else {
                rest.add(new Fact(words(key), text(value)));
            }
        });
        add(parts, "More", rest);
        return parts;
    }

    /** A text of the whole, or the empty string. */
    static String about(String json, String key) {
        return read(json).getString(key, "");
    }

    /** The warnings with which it was sent, each with the reason that was given. */
    static List<AcceptedWarning> accepted(String json) {
        List<AcceptedWarning> accepted = new ArrayList<>();
        if (read(json).get("acceptedWarnings") instanceof JsonArray array) {
            for (JsonObject one : array.getValuesAs(JsonObject.class)) {
                accepted.add(new AcceptedWarning(
                        new Violation(
                                one.getString("field", ""), one.getString("code", ""), one.getString("message", "")),
                        one.getString("reason", null)));
            }
        }
        return accepted;
    }

    private List<Fact> facts(Section section, JsonObject whole) {
        List<Fact> facts = new ArrayList<>();
        for (NotificationField field : NotificationField.values()) {
            if (field.section() == section && whole.containsKey(field.key())) {
                facts.add(new Fact(field.label(), answer(field, whole.get(field.key()))));
            }
        }
        return facts;
    }

    private void people(List<Part> parts, String title, @Nullable JsonValue list, List<? extends AnswerField> fields) {
        if (!(list instanceof JsonArray array)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject one) {
                List<Fact> facts = new ArrayList<>();
                for (AnswerField field : fields) {
                    if (one.containsKey(field.key())) {
                        facts.add(new Fact(field.label(), answer(field, one.get(field.key()))));
                    }
                }
                one.forEach((key, value) -> {
                    if (fields.stream().noneMatch(field -> field.key().equals(key))) {
                        facts.add(new Fact(words(key), text(value)));
                    }
                });
                add(parts, title + " " + (i + 1), facts);
            }
        }
    }

    private static void add(List<Part> parts, String title, List<Fact> facts) {
        if (!facts.isEmpty()) {
            parts.add(new Part(title, facts));
        }
    }

    private String answer(AnswerField field, @Nullable JsonValue value) {
        return inWords(field, codes(value), authorities);
    }

    /** An answer as kept, in words. */
    static String inWords(AnswerField field, @Nullable String answer, Map<String, String> authorities) {
        if (answer == null) {
            return "";
        }
        if (field.kind() == AnswerKind.DATE) {
            DraftDate date = new DraftDate(answer);
            return date.day().map(DeadlineWords::full).orElseGet(date::shown);
        }
        if (field.kind() == AnswerKind.AUTHORITY) {
            return authorities.getOrDefault(answer, answer);
        }
        return field.words(answer);
    }

    /** The value as answers are kept: several codes with commas between. */
    private static String codes(@Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            StringJoiner codes = new StringJoiner(",");
            array.forEach(one -> codes.add(text(one)));
            return codes.toString();
        }
        return value == null ? "" : text(value);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray array) {
            StringJoiner all = new StringJoiner(", ");
            array.forEach(one -> all.add(text(one)));
            return all.toString();
        }
        return value.toString();
    }

    /** "homeAuthorityCode" as "Home authority code". */
    private static String words(String key) {
        String spaced = key.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ENGLISH);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ENGLISH) + spaced.substring(1);
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
