package uk.slp.portal.childdeathdata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.childdeathreturn.SentAnswer;
import uk.slp.portal.shared.export.CsvFile;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.id.Fingerprint;

/** A file of the national data set: JSON by the schema of the same fields, or one line a case. */
public final class NationalFile {
    /** A change that a reader has to know of gets the next number, and a schema of its own. */
    public static final int SCHEMA = 1;

    private static final int COLUMN = 16;

    private NationalFile() {}

    /** Writes a file somewhere. */
    @FunctionalInterface
    interface Written {
        void to(OutputStream out) throws IOException;
    }

    /** A file as bytes. */
    static byte[] bytes(Written file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refuses no bytes", e);
        }
        return out.toByteArray();
    }

    /** Writes JSON case by case and leaves the stream open. */
    public static void json(List<NationalCase> cases, OutputStream out) throws IOException {
        // Closing a generator closes its stream, and that is the container's.
        JsonGenerator json = Json.createGeneratorFactory(Map.of()).createGenerator(out, StandardCharsets.UTF_8);
        json.writeStartObject().write("schema", SCHEMA).writeStartArray("cases");
        for (NationalCase one : cases) {
            json.writeStartObject();
            one.values().forEach((field, value) -> {
                if (value instanceof Integer number) {
                    json.write(field.code(), number);
                } else {
                    json.write(field.code(), value.toString());
                }
            });
            json.writeEnd();
        }
        json.writeEnd().writeEnd().flush();
    }

    /** Writes one line a case, with the codes of the fields as headings, and leaves the stream open. */
    public static void csv(List<NationalCase> cases, OutputStream out) throws IOException {
        List<ExportTable.Column<NationalCase>> columns = new ArrayList<>();
        for (NationalField field : NationalField.values()) {
            columns.add(new ExportTable.Column<>(field.code(), COLUMN, one -> one.get(field)));
        }
        CsvFile.write(new ExportTable<>("Cases", columns, cases, List.of()), out);
    }

    /**
     * Writes one line for each answer of the forms, and leaves the stream open. A case stands in it by a pseudonym which is
     * the same in every file and from which its reference cannot be found.
     */
    public static void answers(List<SentAnswer> answers, OutputStream out) throws IOException {
        CsvFile.write(
                new ExportTable<>(
                        "Answers",
                        List.of(
                                new ExportTable.Column<>(
                                        "case_pseudonym", COLUMN, one -> pseudonym(one.childDeathId())),
                                new ExportTable.Column<>("return", COLUMN, SentAnswer::returnNumber),
                                new ExportTable.Column<>("agency", COLUMN, SentAnswer::agency),
                                new ExportTable.Column<>("form", COLUMN, SentAnswer::form),
                                new ExportTable.Column<>("form_version", COLUMN, SentAnswer::version),
                                new ExportTable.Column<>("question", COLUMN, SentAnswer::question),
                                new ExportTable.Column<>("kind", COLUMN, SentAnswer::kind),
                                new ExportTable.Column<>("answer", COLUMN, SentAnswer::answer)),
                        answers,
                        List.of()),
                out);
    }

    /** The identity of a case is known to its panel's database only. */
    static String pseudonym(UUID childDeath) {
        return "P-" + Fingerprint.of("national:" + childDeath).substring(0, COLUMN);
    }

    static JsonObject schema() {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        for (NationalField field : NationalField.values()) {
            properties.add(field.code(), property(field));
            if (field.need() == NationalField.Need.ALWAYS) {
                required.add(field.code());
            }
        }
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .add("additionalProperties", false);
        return Json.createObjectBuilder()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("title", "National data set of child death review, version " + SCHEMA)
                .add("type", "object")
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("schema", Json.createObjectBuilder().add("const", SCHEMA))
                                .add(
                                        "cases",
                                        Json.createObjectBuilder()
                                                .add("type", "array")
                                                .add("items", one)))
                .add("required", Json.createArrayBuilder().add("schema").add("cases"))
                .add("additionalProperties", false)
                .build();
    }

    private static JsonObjectBuilder property(NationalField field) {
        JsonObjectBuilder property = Json.createObjectBuilder()
                .add("title", field.label())
                .add("description", "Needed: " + field.need().label())
                .add("type", field.kind() == NationalField.Kind.NUMBER ? "integer" : "string");
        if (field.kind() == NationalField.Kind.DATE) {
            property.add("format", "date");
        }
        if (field == NationalField.NHS_NUMBER) {
            property.add("pattern", "^[0-9]{10}$");
        }
        if (!field.choices().isEmpty()) {
            JsonArrayBuilder choices = Json.createArrayBuilder();
            field.choices().forEach(choices::add);
            property.add("enum", choices);
        }
        return property;
    }
}
