package uk.slp.portal.childdeathreport;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.shared.disclosure.LinkedTables.Before;

/**
 * Every figure of a published report with whether it was hidden. It never leaves the portal: later reports are compared
 * with it.
 *
 * @param years financial years by the calendar year in which they begin
 * @param cells by key
 */
record PublishedFigures(List<Integer> years, Map<String, Cell> cells) {
    PublishedFigures {
        years = List.copyOf(years);
        cells = new LinkedHashMap<>(cells);
    }

    /** A figure. */
    record Cell(long value, boolean hidden) {
        Before before() {
            return hidden ? Before.HIDDEN : Before.SHOWN;
        }
    }

    Optional<Long> value(String key) {
        return Optional.ofNullable(cells.get(key)).map(Cell::value);
    }

    String json() {
        JsonArrayBuilder listed = Json.createArrayBuilder();
        years.forEach(listed::add);
        JsonObjectBuilder object = Json.createObjectBuilder();
        cells.forEach((key, cell) ->
                object.add(key, Json.createArrayBuilder().add(cell.value()).add(cell.hidden())));
        return Json.createObjectBuilder()
                .add("years", listed)
                .add("cells", object)
                .build()
                .toString();
    }

    static PublishedFigures read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            List<Integer> years = new ArrayList<>();
            JsonArray listed = object.getJsonArray("years");
            for (int i = 0; i < listed.size(); i++) {
                years.add(listed.getInt(i));
            }
            Map<String, Cell> cells = new LinkedHashMap<>();
            JsonObject kept = object.getJsonObject("cells");
            kept.keySet().forEach(key -> {
                JsonArray cell = kept.getJsonArray(key);
                cells.put(key, new Cell(cell.getJsonNumber(0).longValue(), cell.getBoolean(1)));
            });
            return new PublishedFigures(years, cells);
        }
    }

    /** Years and how many figures, never one of them. */
    @Override
    public String toString() {
        return "PublishedFigures[" + years + ", " + cells.size() + " figures]";
    }
}
