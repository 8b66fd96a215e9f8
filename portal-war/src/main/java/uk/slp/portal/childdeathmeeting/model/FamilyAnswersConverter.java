package uk.slp.portal.childdeathmeeting.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;

/** Stores the questions of the family as one JSON array. */
@Converter(autoApply = true)
public class FamilyAnswersConverter implements AttributeConverter<FamilyAnswers, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable FamilyAnswers answers) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        if (answers != null) {
            for (FamilyAnswer one : answers.all()) {
                JsonObjectBuilder object = Json.createObjectBuilder()
                        .add("line", one.line().toString())
                        .add("question", one.question());
                add(object, "answer", one.answer());
                add(object, "by", one.by());
                add(object, "due", one.due());
                add(object, "takenBack", one.takenBack());
                add(object, "how", one.how());
                array.add(object);
            }
        }
        return array.build().toString();
    }

    private static void add(JsonObjectBuilder object, String name, @Nullable Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }

    @Override
    public FamilyAnswers convertToEntityAttribute(@Nullable String stored) {
        if (stored == null || stored.isBlank()) {
            return FamilyAnswers.NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            List<FamilyAnswer> read = reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FamilyAnswersConverter::one)
                    .toList();
            return new FamilyAnswers(read);
        }
    }

    private static FamilyAnswer one(JsonObject object) {
        return new FamilyAnswer(
                UUID.fromString(object.getString("line")),
                object.getString("question"),
                object.getString("answer", null),
                object.getString("by", null),
                day(object.getString("due", null)),
                day(object.getString("takenBack", null)),
                object.getString("how", null));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
