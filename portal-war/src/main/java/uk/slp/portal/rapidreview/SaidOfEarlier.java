package uk.slp.portal.rapidreview;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What the writers of a sent review said of an earlier recommendation, as it was sealed with it.
 *
 * @param recommendation the new one
 * @param said what it is to the earlier one, in words: "supersedes it"
 * @param reason why, or null
 * @param earlier "Recommendation 3 of A title"
 * @param source "A partnership, 2025"
 * @param address where the earlier one is read, within the portal
 * @param quote what it says, or null where it was withdrawn then
 * @param state where it stood then, or null
 */
public record SaidOfEarlier(
        String recommendation,
        String said,
        @Nullable String reason,
        String earlier,
        String source,
        String address,
        @Nullable String quote,
        @Nullable String state) {
    /** Those in the text that was sealed; none where nothing is sealed yet, or nothing was said. */
    static List<SaidOfEarlier> of(@Nullable String sealed) {
        if (sealed == null || !sealed.contains("\"saidBefore\"")) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(sealed))) {
            JsonObject whole = reader.readObject();
            return whole.containsKey("saidBefore")
                    ? whole.getJsonArray("saidBefore").getValuesAs(JsonObject.class).stream()
                            .map(SaidOfEarlier::line)
                            .toList()
                    : List.of();
        }
    }

    private static SaidOfEarlier line(JsonObject line) {
        String kind = line.getString("choice");
        String said = Coded.known(RepeatKind.class, kind)
                ? Coded.of(RepeatKind.class, kind).label()
                : kind;
        return new SaidOfEarlier(
                line.getString("recommendation"),
                said.toLowerCase(Locale.ENGLISH),
                text(line, "reason"),
                line.getString("place") + " of " + line.getString("title"),
                line.getString("publisher") + ", " + line.getInt("year"),
                line.getString("address"),
                text(line, "quote"),
                text(line, "state"));
    }

    private static @Nullable String text(JsonObject line, String name) {
        return line.get(name) instanceof JsonString text ? text.getString() : null;
    }
}
