package uk.slp.portal.childdeathdata;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.deadlines.Csv;
import uk.slp.portal.shared.persistence.Coded;

/** Reads what {@link NationalFile} writes, and what an older system writes by the same schema. */
public final class ImportFile {
    /** Largest file in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Most rows: what a panel reviews in ten years and more, and what is written while a person waits. */
    static final int MOST = 1_000;

    private static final String MARK = "\uFEFF";
    private static final int LONGEST_NAME = 40;

    private ImportFile() {}

    /**
     * What was read.
     *
     * @param findings errors only
     */
    record Read(List<ImportRow> rows, List<ImportFinding> findings) {}

    /** What comes in, up to one byte more than is taken: enough to see that it is too large. */
    public static byte[] received(InputStream content) {
        try {
            return content.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file; what it is not is told as a finding. */
    static Read read(byte[] content) {
        List<ImportFinding> wrong = new ArrayList<>();
        List<ImportRow> rows = new ArrayList<>();
        if (content.length == 0 || content.length > LARGEST) {
            wrong.add(file("size", content.length == 0 ? "The file is empty." : "The file is larger than 5 MB."));
            return new Read(rows, wrong);
        }
        String text = text(content, wrong);
        if (wrong.isEmpty()) {
            if (text.stripLeading().startsWith("{")) {
                json(text, rows, wrong);
            } else {
                csv(text, rows, wrong);
            }
            if (wrong.isEmpty() && rows.isEmpty()) {
                wrong.add(file("no_cases", "There is no case in the file."));
            } else if (rows.size() > MOST) {
                wrong.add(file("too_many", "There are more than " + MOST + " cases: make several files of it."));
            }
        }
        return new Read(rows, wrong);
    }

    private static String text(byte[] content, List<ImportFinding> wrong) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\u0000') < 0) {
                return text.startsWith(MARK) ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            // Told below, as a file with signs that no text has.
        }
        wrong.add(file("not_text", "The file is no text in UTF-8."));
        return "";
    }

    private static void json(String text, List<ImportRow> rows, List<ImportFinding> wrong) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject file = reader.readObject();
            JsonValue schema = file.get("schema");
            if (!(schema instanceof JsonNumber number)
                    || !number.isIntegral()
                    || number.longValue() != NationalFile.SCHEMA) {
                wrong.add(
                        file("schema", "The file does not follow version " + NationalFile.SCHEMA + " of the schema."));
                return;
            }
            if (!(file.get("cases") instanceof JsonArray cases)) {
                wrong.add(file("schema", "The file has no list of cases."));
                return;
            }
            for (JsonValue each : cases) {
                Map<String, String> values = new LinkedHashMap<>();
                if (each instanceof JsonObject one) {
                    one.forEach((name, value) -> values.put(
                            name,
                            value instanceof JsonString string
                                    ? string.getString()
                                    : value == JsonValue.NULL ? "" : value.toString()));
                }
                rows.add(row(rows.size() + 1, values, wrong));
            }
        } catch (JsonParsingException e) {
            wrong.add(file(
                    "not_json",
                    "The file is no JSON from line " + e.getLocation().getLineNumber() + " on."));
        } catch (JsonException | ClassCastException e) {
            wrong.add(file("not_json", "The file is no JSON by the schema."));
        }
    }

    private static void csv(String text, List<ImportRow> rows, List<ImportFinding> wrong) {
        try {
            for (Map<String, String> values : Csv.read(new StringReader(text))) {
                rows.add(row(rows.size() + 1, values, wrong));
            }
        } catch (IllegalArgumentException e) {
            wrong.add(new ImportFinding(
                    rows.size() + 1,
                    "",
                    true,
                    "not_csv",
                    "A row from here on has more or fewer values than the headings."));
        }
    }

    private static ImportRow row(int number, Map<String, String> values, List<ImportFinding> wrong) {
        Map<NationalField, String> texts = new EnumMap<>(NationalField.class);
        values.forEach((name, value) -> {
            String field = name.strip();
            if (!Coded.known(NationalField.class, field)) {
                wrong.add(new ImportFinding(
                        number, "", true, "unknown_field", "The schema has no field “" + shortened(field) + "”."));
            } else if (!value.isBlank()) {
                texts.put(Coded.of(NationalField.class, field), value.strip());
            }
        });
        return new ImportRow(number, texts);
    }

    /** What is no name could be as long as the file. */
    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private static ImportFinding file(String code, String message) {
        return new ImportFinding(0, "", true, code, message);
    }
}
