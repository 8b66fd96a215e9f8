package uk.slp.portal.notification.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been written, by the name of the field, each answer as typed. Never changed: a change gives another value. A
 * field without an answer is not in it.
 */
public final class Answers {
    /** Nothing is known yet. */
    public static final Answers NONE = new Answers(new TreeMap<>());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final SortedMap<String, String> byKey;

    private Answers(SortedMap<String, String> byKey) {
        this.byKey = Collections.unmodifiableSortedMap(byKey);
    }

    /** Answers as the database keeps them, for queries that read its columns. */
    public static Answers kept(@Nullable String json) {
        return read(json);
    }

    /** Reads what {@link #json} wrote; any spacing and order is understood. */
    static Answers read(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return NONE;
        }
        SortedMap<String, String> read = new TreeMap<>();
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((key, value) -> read.put(key, ((JsonString) value).getString()));
        }
        return new Answers(read);
    }

    /** Answers that are known by the names of their fields. */
    public static Answers of(Map<String, String> byKey) {
        return new Answers(new TreeMap<>(byKey));
    }

    /** The answer, or null. */
    public @Nullable String get(AnswerField field) {
        return byKey.get(field.key());
    }

    /** These answers with others in their place; each is cleaned, and an empty one takes the field out. */
    Answers with(Map<? extends AnswerField, @Nullable String> given) {
        SortedMap<String, String> changed = new TreeMap<>(byKey);
        given.forEach((field, answer) -> {
            String kept = field.clean(answer);
            if (kept == null) {
                changed.remove(field.key());
            } else {
                changed.put(field.key(), kept);
            }
        });
        return new Answers(changed);
    }

    /** All of them by the name of their field, in the order of the names. */
    public Map<String, String> byKey() {
        return byKey;
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** One JSON object with one spelling only, see {@link CanonicalJson}. */
    String json() {
        return CanonicalJson.write(byKey);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers answers && answers.byKey.equals(byKey);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(byKey);
    }

    /** How many, never what: nothing of it may reach a log. */
    @Override
    public String toString() {
        return "Answers[" + byKey.size() + "]";
    }
}
