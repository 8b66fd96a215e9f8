package uk.slp.portal.childdeathdata;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/**
 * One line of what was found in a submission, or of why it was sent back.
 *
 * @param reference of the case; empty where the whole file is meant
 * @param field code of {@link NationalField}; empty where no single field is meant
 * @param words what is wrong, without anything about the child
 */
public record SubmissionReason(String reference, String field, String words) {
    /** Most lines of one answer. */
    public static final int MOST = 500;

    /** The field in words; empty for none. */
    public String fieldLabel() {
        return Coded.known(NationalField.class, field)
                ? Coded.of(NationalField.class, field).label()
                : "";
    }

    /** Lines as they are stored. */
    public static String json(List<SubmissionReason> lines) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (SubmissionReason line : lines) {
            all.add(Json.createObjectBuilder()
                    .add("case", line.reference)
                    .add("field", line.field)
                    .add("words", line.words));
        }
        return all.build().toString();
    }

    /** Lines read again. */
    public static List<SubmissionReason> read(@Nullable String text) {
        List<SubmissionReason> lines = new ArrayList<>();
        if (text != null) {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                for (JsonObject line : reader.readArray().getValuesAs(JsonObject.class)) {
                    lines.add(new SubmissionReason(
                            line.getString("case"), line.getString("field"), line.getString("words")));
                }
            }
        }
        return lines;
    }
}
