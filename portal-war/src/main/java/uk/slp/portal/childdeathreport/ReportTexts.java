package uk.slp.portal.childdeathreport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written in a report: one text for each part that has one. A value. */
public final class ReportTexts {
    /** Longest text of a part, in characters. */
    public static final int LONGEST = 20_000;

    private final EnumMap<ReportField, String> texts = new EnumMap<>(ReportField.class);

    /** Of a map; parts without words are left out. */
    public ReportTexts(Map<ReportField, @Nullable String> written) {
        written.forEach((field, text) -> {
            String clean = tidied(text);
            if (clean != null) {
                texts.put(field, clean);
            }
        });
    }

    /** A text without spaces around it; null if nothing is left. */
    static @Nullable String tidied(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r", "").strip();
    }

    /** The text of a part, or null. */
    public @Nullable String get(ReportField field) {
        return texts.get(field);
    }

    /** Every part that has a text, in the order of the report. */
    public Map<ReportField, String> all() {
        return new EnumMap<>(texts);
    }

    /** Those with some written anew. */
    public ReportTexts with(Map<ReportField, @Nullable String> written) {
        Map<ReportField, @Nullable String> next = new EnumMap<>(ReportField.class);
        next.putAll(texts);
        next.putAll(written);
        return new ReportTexts(next);
    }

    /** As it is kept. */
    public String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        texts.forEach((field, text) -> object.add(field.code(), text));
        return object.build().toString();
    }

    /** Read again. */
    public static ReportTexts read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return read(reader.readObject());
        }
    }

    static ReportTexts read(JsonObject object) {
        Map<ReportField, @Nullable String> texts = new EnumMap<>(ReportField.class);
        for (ReportField field : ReportField.values()) {
            texts.put(field, object.getString(field.code(), null));
        }
        return new ReportTexts(texts);
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "ReportTexts[" + texts.size() + "]";
    }
}
