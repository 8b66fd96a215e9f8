package uk.slp.portal.notification.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.ChildAnswers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonAnswers;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * Reads what a program sends. Each wrong field is named; a field that nobody knows is refused, so that a misspelt name
 * is never lost in silence. What the portal itself fills in may be sent back and is ignored.
 */
final class NotificationBody {
    /** More children than any incident known; a guard against a runaway program. */
    static final int MOST_CHILDREN = 50;

    /** As for children. */
    static final int MOST_PEOPLE = 100;

    private static final Set<String> FILLED_BY_THE_PORTAL = Set.of(
            "reference",
            "status",
            "statusLabel",
            "version",
            "guidanceEdition",
            "authorityCode",
            "authorityName",
            "partnershipName",
            "dueDate",
            "createdAt",
            "createdBy",
            "changedAt",
            "changedBy",
            "submittedAt",
            "submittedBy",
            "acknowledgedAt",
            "acknowledgedBy",
            "contentHash",
            "late",
            "amendments",
            "allowed",
            "forPanel",
            "decision");

    private final List<Violation> wrong = new ArrayList<>();
    private final JsonObject body;

    private NotificationBody(JsonObject body) {
        this.body = body;
    }

    /**
     * Reads a body.
     *
     * @throws BadRequest if it is not a JSON object; an absent one counts as empty
     */
    static NotificationBody of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new NotificationBody(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new NotificationBody(reader.readObject());
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            throw new BadRequest("", "json_unreadable", "Send one JSON object.");
        }
    }

    /**
     * Reads a body that takes the place of a whole record: one that is absent would empty it by accident.
     *
     * @throws BadRequest if there is none or it is not a JSON object
     */
    static NotificationBody required(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new BadRequest("", "body_missing", "Send the whole notification as one JSON object.");
        }
        return of(text);
    }

    /** The text of one field of a step, or null; every other field than those named is refused. */
    Map<String, @Nullable String> texts(String... names) {
        Set<String> known = Set.of(names);
        Map<String, @Nullable String> texts = new HashMap<>();
        body.forEach((name, value) -> {
            if (known.contains(name)) {
                texts.put(name, text(name, name, value));
            } else {
                unknown(name);
            }
        });
        RuleViolation.throwIfAny(wrong);
        return texts;
    }

    /** The answers about the incident. */
    Map<NotificationField, @Nullable String> answers() {
        Map<NotificationField, @Nullable String> answers = new EnumMap<>(NotificationField.class);
        body.forEach((name, value) -> {
            NotificationField field = NotificationField.byKey(name);
            if (field != null) {
                answers.put(field, answer(field, name, value));
            } else if (!"children".equals(name) && !"people".equals(name) && !FILLED_BY_THE_PORTAL.contains(name)) {
                unknown(name);
            }
        });
        return answers;
    }

    /** The decision to notify that a draft is begun from, or null. */
    @Nullable
    String decision() {
        return text("decision", "decision", body.getOrDefault("decision", JsonValue.NULL));
    }

    /** The children, in their order. */
    List<ChildAnswers> children() {
        return list("children", MOST_CHILDREN, ChildField::byKey, ChildField.class, ChildAnswers::new);
    }

    /** The people of the family and household, in their order. */
    List<PersonAnswers> people() {
        return list("people", MOST_PEOPLE, PersonField::byKey, PersonField.class, PersonAnswers::new);
    }

    private <F extends Enum<F> & AnswerField, A> List<A> list(
            String name,
            int most,
            Function<String, @Nullable F> byKey,
            Class<F> fields,
            BiFunction<@Nullable UUID, Map<F, @Nullable String>, A> made) {
        List<A> found = new ArrayList<>();
        JsonValue value = body.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            wrong.add(new Violation(name, "not_a_list", name + ": send a list."));
            return found;
        }
        if (array.size() > most) {
            wrong.add(new Violation(name, "too_many", name + ": send at most " + most + "."));
            return found;
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            String path = name + "[" + i + "]";
            if (!(array.get(i) instanceof JsonObject one)) {
                wrong.add(new Violation(path, "not_an_object", path + ": send an object."));
                continue;
            }
            Map<F, @Nullable String> answers = new EnumMap<>(fields);
            UUID id = null;
            for (Map.Entry<String, JsonValue> entry : one.entrySet()) {
                String key = entry.getKey();
                F field = byKey.apply(key);
                if (field != null) {
                    answers.put(field, answer(field, path + "." + key, entry.getValue()));
                } else if ("id".equals(key)) {
                    id = identity(path, text(key, path + ".id", entry.getValue()), seen);
                } else {
                    unknown(path + "." + key);
                }
            }
            found.add(made.apply(id, answers));
        }
        return found;
    }

    /**
     * Refuses if anything was wrong.
     *
     * @throws RuleViolation with every wrong field
     */
    void refuseWrong() {
        RuleViolation.throwIfAny(wrong);
    }

    private @Nullable UUID identity(String path, @Nullable String text, Set<UUID> seen) {
        if (text == null) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            if (seen.add(id)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            wrong.add(new Violation(path + ".id", "unknown_value", path + ".id: leave it out for a new one."));
            return null;
        }
        wrong.add(new Violation(path + ".id", "twice", path + ".id: the same one occurs twice."));
        return null;
    }

    private @Nullable String answer(AnswerField field, String path, JsonValue value) {
        if (field.kind() != AnswerKind.CHOICES || value.getValueType() == JsonValue.ValueType.NULL) {
            return text(field.key(), path, value);
        }
        if (!(value instanceof JsonArray array)) {
            wrong.add(new Violation(path, "not_a_list", path + ": send a list of texts."));
            return null;
        }
        StringJoiner codes = new StringJoiner(",");
        for (JsonValue entry : array) {
            if (entry instanceof JsonString text) {
                codes.add(text.getString());
            } else {
                wrong.add(new Violation(path, "not_a_text", path + ": send a list of texts."));
                return null;
            }
        }
        return codes.toString();
    }

    private @Nullable String text(String name, String path, JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            // One of the databases cannot hold U+0000, and nobody can type it.
            return text.getString().replace("\u0000", "");
        }
        wrong.add(new Violation(path, "not_a_text", name + ": send a text."));
        return null;
    }

    private void unknown(String path) {
        wrong.add(new Violation(path, "unknown_field", "There is no field " + path + "."));
    }
}
