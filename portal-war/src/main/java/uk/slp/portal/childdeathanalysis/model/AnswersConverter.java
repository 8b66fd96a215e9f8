package uk.slp.portal.childdeathanalysis.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;

/** Stores answers as a JSON object of their names and texts; names that are not known any more are passed over. */
@Converter(autoApply = true)
public class AnswersConverter implements AttributeConverter<Answers, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Answers answers) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (answers != null) {
            // In the order of the form, so that the same answers are the same text.
            for (AnalysisField field : AnalysisField.values()) {
                String text = answers.get(field);
                if (text != null) {
                    object.add(field.apiName(), text);
                }
            }
        }
        return object.build().toString();
    }

    @Override
    public Answers convertToEntityAttribute(@Nullable String stored) {
        Map<AnalysisField, String> texts = new EnumMap<>(AnalysisField.class);
        if (stored != null && !stored.isBlank()) {
            try (JsonReader reader = Json.createReader(new StringReader(stored))) {
                JsonObject object = reader.readObject();
                for (AnalysisField field : AnalysisField.values()) {
                    String text = object.getString(field.apiName(), null);
                    if (text != null) {
                        texts.put(field, text);
                    }
                }
            }
        }
        return Answers.of(texts);
    }
}
