package uk.slp.portal.childdeathreturn.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is written on the forms of a return: one text for each field that has one, by the code of the form, a stroke and the
 * field. A value: changed only as a whole.
 */
public final class ReturnAnswers {
    /** Nothing written yet. */
    public static final ReturnAnswers NONE = new ReturnAnswers(new TreeMap<>());

    private final TreeMap<String, String> texts;

    private ReturnAnswers(TreeMap<String, String> texts) {
        this.texts = texts;
    }

    /** These texts. */
    public static ReturnAnswers of(Map<String, String> texts) {
        return new ReturnAnswers(new TreeMap<>(texts));
    }

    /** Under which name a field of a form is kept. */
    public static String key(String form, String field) {
        return form + "/" + field;
    }

    /** These with fields of one form written anew; a text of null clears its field. */
    ReturnAnswers with(String form, Map<String, @Nullable String> written) {
        TreeMap<String, String> next = new TreeMap<>(texts);
        written.forEach((field, text) -> {
            if (text == null) {
                next.remove(key(form, field));
            } else {
                next.put(key(form, field), text);
            }
        });
        return new ReturnAnswers(next);
    }

    /** The texts of one form by field. */
    public Map<String, String> of(String form) {
        Map<String, String> found = new HashMap<>();
        String before = form + "/";
        texts.tailMap(before).forEach((key, text) -> {
            if (key.startsWith(before)) {
                found.put(key.substring(before.length()), text);
            }
        });
        return found;
    }

    /** As a JSON object, in the order of the names, so that the same answers are the same text. */
    JsonObject json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        texts.forEach(object::add);
        return object.build();
    }

    String text() {
        return json().toString();
    }

    /** Reads what {@link #text} has written. */
    static ReturnAnswers read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return read(reader.readObject());
        }
    }

    static ReturnAnswers read(JsonObject object) {
        TreeMap<String, String> texts = new TreeMap<>();
        object.keySet().forEach(key -> texts.put(key, object.getString(key)));
        return new ReturnAnswers(texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReturnAnswers that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "ReturnAnswers[" + texts.size() + "]";
    }
}
