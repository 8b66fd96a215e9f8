package uk.slp.portal.childdeathmeeting.model;

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
import uk.slp.portal.childdeathmeeting.MeetingText;

/** Stores what is written in a meeting as one JSON object, by the names of its parts. */
@Converter(autoApply = true)
public class MeetingTextsConverter implements AttributeConverter<MeetingTexts, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable MeetingTexts texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (texts != null) {
            Map<MeetingText, String> all = texts.all();
            for (MeetingText part : MeetingText.values()) {
                String text = all.get(part);
                if (text != null) {
                    object.add(part.apiName(), text);
                }
            }
        }
        return object.build().toString();
    }

    @Override
    public MeetingTexts convertToEntityAttribute(@Nullable String stored) {
        Map<MeetingText, String> texts = new EnumMap<>(MeetingText.class);
        if (stored != null && !stored.isBlank()) {
            try (JsonReader reader = Json.createReader(new StringReader(stored))) {
                JsonObject object = reader.readObject();
                for (MeetingText part : MeetingText.values()) {
                    String text = object.getString(part.apiName(), null);
                    if (text != null) {
                        texts.put(part, text);
                    }
                }
            }
        }
        return MeetingTexts.of(texts);
    }
}
