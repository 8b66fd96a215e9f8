package uk.slp.portal.notification.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Reads the small bodies of the steps after sending; each wrong or unknown field is named. */
final class StepBody {
    private final List<Violation> wrong = new ArrayList<>();
    private final JsonObject body;

    private StepBody(JsonObject body, Set<String> known) {
        this.body = body;
        unknown(body, "", known);
    }

    /**
     * Reads a body; an absent one counts as empty.
     *
     * @param known the fields it may have
     */
    static StepBody of(@Nullable String text, String... known) {
        if (text == null || text.isBlank()) {
            return new StepBody(JsonValue.EMPTY_JSON_OBJECT, Set.of(known));
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new StepBody(reader.readObject(), Set.of(known));
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            throw new BadRequest("", "json_unreadable", "Send one JSON object.");
        }
    }

    /** A text, or null. */
    @Nullable
    String text(String name) {
        return text(name, body.getOrDefault(name, JsonValue.NULL));
    }

    /** A day, or null. */
    @Nullable
    LocalDate day(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong.add(new Violation(name, "date_form", name + ": send a date such as 2026-12-17."));
            return null;
        }
    }

    /** The changes of an amendment: a list of {@code {field, value}}, the value a text, a list of codes, or null. */
    Map<String, @Nullable String> changes(String name) {
        Map<String, @Nullable String> changes = new LinkedHashMap<>();
        JsonValue list = body.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (!(list instanceof JsonArray array)) {
            wrong.add(new Violation(name, "not_a_list", name + ": send a list."));
            return changes;
        }
        for (int i = 0; i < array.size(); i++) {
            String path = name + "[" + i + "]";
            if (!(array.get(i) instanceof JsonObject one) || !(one.get("field") instanceof JsonString field)) {
                wrong.add(new Violation(path, "not_a_change", path + ": send an object with field and value."));
            } else if (changes.containsKey(field.getString())) {
                wrong.add(new Violation(path, "twice", path + ": the same field occurs twice."));
            } else {
                changes.put(field.getString(), value(path + ".value", one.getOrDefault("value", JsonValue.NULL)));
            }
        }
        return changes;
    }

    /** The warnings that are accepted: a list of {@code {field, code, reason}}; the reasons by {@code field:code}. */
    Map<String, String> accepted(String name) {
        Map<String, String> reasons = new LinkedHashMap<>();
        JsonValue list = body.getOrDefault(name, JsonValue.NULL);
        if (list.getValueType() == JsonValue.ValueType.NULL) {
            return reasons;
        }
        if (!(list instanceof JsonArray array)) {
            wrong.add(new Violation(name, "not_a_list", name + ": send a list."));
            return reasons;
        }
        for (int i = 0; i < array.size(); i++) {
            String path = name + "[" + i + "]";
            if (!(array.get(i) instanceof JsonObject one)) {
                wrong.add(new Violation(path, "not_an_object", path + ": send an object."));
                continue;
            }
            unknown(one, path + ".", Set.of("field", "code", "reason"));
            String field = text(path + ".field", one.getOrDefault("field", JsonValue.NULL));
            String code = text(path + ".code", one.getOrDefault("code", JsonValue.NULL));
            String reason = text(path + ".reason", one.getOrDefault("reason", JsonValue.NULL));
            if (reasons.putIfAbsent(field + ":" + code, reason == null ? "" : reason) != null) {
                wrong.add(new Violation(path, "twice", path + ": the same warning occurs twice."));
            }
        }
        return reasons;
    }

    private void unknown(JsonObject given, String prefix, Set<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> prefix + name)
                .forEach(name -> wrong.add(new Violation(name, "unknown_field", "There is no field " + name + ".")));
    }

    /**
     * Refuses if anything was wrong.
     *
     * @throws RuleViolation with every wrong field
     */
    void refuseWrong() {
        RuleViolation.throwIfAny(wrong);
    }

    private @Nullable String value(String path, JsonValue value) {
        if (value instanceof JsonArray array) {
            StringJoiner codes = new StringJoiner(",");
            array.forEach(one -> codes.add(String.valueOf(text(path, one))));
            return codes.toString();
        }
        return text(path, value);
    }

    private @Nullable String text(String path, JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString().replace("\u0000", "");
        }
        wrong.add(new Violation(path, "not_a_text", path + ": send a text."));
        return null;
    }

    /** A number in an address; what is none names no record. */
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
