package uk.slp.portal.shared.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Reads a body field by field, so that every wrong one is named, and at once. */
public final class JsonBody {
    private final JsonObject body;
    private final List<Violation> violations = new ArrayList<>();

    /**
     * Begins to read.
     *
     * @param known every field that may be there; another one is refused
     */
    public JsonBody(@Nullable JsonObject body, Set<String> known) {
        this.body = body == null ? JsonValue.EMPTY_JSON_OBJECT : body;
        for (String name : this.body.keySet()) {
            if (!known.contains(name)) {
                violations.add(new Violation(name, "unknown_field", "There is no field of this name here."));
            }
        }
    }

    /** A text; null when absent or null. */
    public @Nullable String text(String name) {
        JsonValue value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return kept(text);
        }
        violations.add(new Violation(name, "not_text", "Send a text."));
        return null;
    }

    /** True or false; null when absent or null. */
    public @Nullable Boolean flag(String name) {
        JsonValue value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        violations.add(new Violation(name, "not_boolean", "Send true or false."));
        return null;
    }

    /** A whole number; null when absent or null. */
    public @Nullable Integer number(String name) {
        JsonValue value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException outOfRange) {
                // Told below, as anything else that is none.
            }
        }
        violations.add(new Violation(name, "not_number", "Send a whole number."));
        return null;
    }

    /** A day, such as 2026-12-14; null when absent, null or empty, or when it is none, which is then wrong. */
    public @Nullable LocalDate day(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            violations.add(new Violation(name, "not_day", "Send a day, such as 2026-12-14."));
            return null;
        }
    }

    /** A list of texts; empty when absent or null. */
    public Set<String> texts(String name) {
        Set<String> texts = new LinkedHashSet<>();
        JsonValue value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return texts;
        }
        if (value instanceof JsonArray array) {
            for (JsonValue each : array) {
                if (each instanceof JsonString text) {
                    texts.add(kept(text));
                } else {
                    violations.add(new Violation(name, "not_texts", "Send a list of texts."));
                    return texts;
                }
            }
            return texts;
        }
        violations.add(new Violation(name, "not_texts", "Send a list of texts."));
        return texts;
    }

    /** Without the character U+0000: one of the databases cannot hold it, and nobody can type it. */
    private static String kept(JsonString text) {
        return text.getString().replace("\u0000", "");
    }

    /**
     * Refuses the body if anything in it was wrong.
     *
     * @throws RuleViolation with every wrong field
     */
    public void refuseWrong() {
        RuleViolation.throwIfAny(violations);
    }
}
