package uk.slp.portal.practicereview.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ReviewCommands;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * Reads what a program sends. Each wrong field is named; a field that was not asked for is refused, so that a misspelt
 * name is never lost in silence.
 */
final class ReviewBody {
    private final List<Violation> wrong = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final JsonObject body;

    private ReviewBody(JsonObject body) {
        this.body = body;
    }

    /**
     * Reads a body.
     *
     * @throws BadRequest if it is not a JSON object; an absent one counts as empty
     */
    static ReviewBody of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new ReviewBody(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new ReviewBody(reader.readObject());
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            throw new BadRequest("", "json_unreadable", "Send one JSON object.");
        }
    }

    /**
     * Reads a body that takes the place of a whole record: one that is absent would empty it by accident.
     *
     * @throws BadRequest if there is none or it is not a JSON object
     */
    static ReviewBody required(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new BadRequest("", "body_missing", "Send one JSON object.");
        }
        return of(text);
    }

    /** A text, or null. */
    @Nullable
    String text(String field) {
        asked.add(field);
        JsonValue value = body.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return kept(text);
        }
        wrong.add(new Violation(field, "not_a_text", field + ": send a text."));
        return null;
    }

    /** The days on which a review is open to its reviewer. */
    ReviewCommands.Access access() {
        return new ReviewCommands.Access(text("accessFrom"), text("accessUntil"));
    }

    /** A list of texts; an absent one is empty. */
    List<String> texts(String field) {
        asked.add(field);
        JsonValue value = body.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY);
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonValue entry : array) {
                if (entry instanceof JsonString text) {
                    texts.add(kept(text));
                } else {
                    wrong.add(new Violation(field, "not_a_text", field + ": send a list of texts."));
                    return List.of();
                }
            }
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            wrong.add(new Violation(field, "not_a_list", field + ": send a list of texts."));
        }
        return texts;
    }

    /** Lets fields pass that the portal fills in and a program may send back. */
    ReviewBody ignoring(Set<String> fields) {
        asked.addAll(fields);
        return this;
    }

    /** Without the character U+0000: one of the databases cannot hold it, and nobody can type it. */
    private static String kept(JsonString text) {
        return text.getString().replace("\u0000", "");
    }

    /**
     * Refuses if anything was wrong.
     *
     * @throws RuleViolation with every wrong field
     */
    void finish() {
        body.keySet().stream()
                .filter(field -> !asked.contains(field))
                .forEach(field -> wrong.add(new Violation(field, "unknown_field", "There is no field " + field + ".")));
        RuleViolation.throwIfAny(wrong);
    }
}
