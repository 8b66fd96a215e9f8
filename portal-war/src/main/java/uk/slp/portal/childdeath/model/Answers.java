package uk.slp.portal.childdeath.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers by name, as they are kept: days as ISO dates, choices as codes, the rest as typed. Immutable. */
public final class Answers {
    /** No answer at all. */
    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, String> texts;

    private Answers(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** From a map; what is null or blank is left out. */
    public static Answers of(Map<String, @Nullable String> texts) {
        return NONE.with(texts);
    }

    /** An answer, or null. */
    public @Nullable String get(String name) {
        return texts.get(name);
    }

    /** An answer, or null. */
    public @Nullable String get(Asked field) {
        return texts.get(field.apiName());
    }

    /** Whether an answer is exactly that. */
    public boolean is(Asked field, String value) {
        return value.equals(texts.get(field.apiName()));
    }

    /** Whether there is an answer. */
    public boolean has(Asked field) {
        return texts.containsKey(field.apiName());
    }

    /** Whether there is none at all. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** All of them. */
    public Map<String, String> all() {
        return texts;
    }

    /** The same with some replaced; what is null or blank is taken away. */
    public Answers with(Map<String, @Nullable String> changes) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        changes.forEach((name, text) -> {
            String kept = tidied(text);
            if (kept == null) {
                all.remove(name);
            } else {
                all.put(name, kept);
            }
        });
        return new Answers(all);
    }

    /** What is kept of a text: without blanks around it, lines ended one way; null for nothing. */
    public static @Nullable String tidied(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = text.replace("\u0000", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        return plain.isEmpty() ? null : plain;
    }

    /** As one JSON text, in the order of names. */
    public String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(object::add);
        return object.build().toString();
    }

    /** From one JSON text. */
    public static Answers read(@Nullable String json) {
        if (json == null || json.isEmpty()) {
            return NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> texts = new LinkedHashMap<>();
            object.forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    texts.put(name, text.getString());
                }
            });
            return new Answers(texts);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** How many only: nothing that could name a child ever reaches a log. */
    @Override
    public String toString() {
        return "Answers[" + texts.size() + "]";
    }
}
