package uk.slp.portal.childdeathreport;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A yearly report as everybody may read it: hidden numbers are not in it.
 *
 * @param panel name of the overview panel
 * @param firstYear first financial year shown, by the calendar year in which it begins
 * @param lastYear the year that the report is about
 * @param hidden how many numbers are hidden, in words
 */
public record ReportContent(
        String reference,
        String panel,
        int firstYear,
        int lastYear,
        ReportTexts texts,
        List<FigureTable> tables,
        String hidden) {
    private static final int FORMAT = 1;

    /** What is said about hidden numbers wherever figures stand. */
    public static final String CAUTION =
            "Numbers below six are hidden and shown as c, and so are others from which they"
                    + " could be worked out. Years that were published before are shown as they were published then. Small numbers"
                    + " vary by chance: neither a high nor a low number measures how well an area protects its children.";

    public ReportContent {
        tables = List.copyOf(tables);
    }

    /** Its heading. */
    public String title() {
        return panel + ": yearly report " + FinancialYear.label(lastYear);
    }

    /** The written parts with their headings, in the order of the report. */
    public List<Map.Entry<String, String>> parts() {
        return texts.all().entrySet().stream()
                .map(part -> Map.entry(part.getKey().label(), part.getValue()))
                .toList();
    }

    /** As JSON. */
    public JsonObject json() {
        JsonObjectBuilder written = Json.createObjectBuilder();
        texts.all().forEach((field, text) -> written.add(field.code(), text));
        JsonArrayBuilder listed = Json.createArrayBuilder();
        for (FigureTable table : tables) {
            JsonArrayBuilder columns = Json.createArrayBuilder();
            table.columns().forEach(columns::add);
            JsonArrayBuilder rows = Json.createArrayBuilder();
            table.rows().forEach(line -> {
                JsonArrayBuilder cells = Json.createArrayBuilder();
                line.cells().forEach(cells::add);
                rows.add(Json.createObjectBuilder().add("label", line.label()).add("cells", cells));
            });
            listed.add(Json.createObjectBuilder()
                    .add("code", table.code())
                    .add("title", table.title())
                    .add("note", table.note())
                    .add("columns", columns)
                    .add("rows", rows));
        }
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("reference", reference)
                .add("panel", panel)
                .add("firstYear", firstYear)
                .add("lastYear", lastYear)
                .add("texts", written)
                .add("tables", listed)
                .add("hidden", hidden)
                .build();
    }

    /** Read again. */
    public static ReportContent read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            List<FigureTable> tables = new ArrayList<>();
            for (JsonObject table : object.getJsonArray("tables").getValuesAs(JsonObject.class)) {
                List<FigureTable.Line> rows = new ArrayList<>();
                for (JsonObject row : table.getJsonArray("rows").getValuesAs(JsonObject.class)) {
                    rows.add(new FigureTable.Line(row.getString("label"), strings(row.getJsonArray("cells"))));
                }
                tables.add(new FigureTable(
                        table.getString("code"),
                        table.getString("title"),
                        table.getString("note"),
                        strings(table.getJsonArray("columns")),
                        rows));
            }
            return new ReportContent(
                    object.getString("reference"),
                    object.getString("panel"),
                    object.getInt("firstYear"),
                    object.getInt("lastYear"),
                    ReportTexts.read(object.getJsonObject("texts")),
                    tables,
                    object.getString("hidden"));
        }
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
