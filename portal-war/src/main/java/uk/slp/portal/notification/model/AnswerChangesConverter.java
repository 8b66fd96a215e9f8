package uk.slp.portal.notification.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the changes of an amendment as one JSON text; null in rows from before there were any. */
@Converter(autoApply = true)
public class AnswerChangesConverter implements AttributeConverter<AnswerChanges, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable AnswerChanges value) {
        return value == null ? AnswerChanges.NONE.json() : value.json();
    }

    @Override
    public AnswerChanges convertToEntityAttribute(@Nullable String value) {
        return AnswerChanges.read(value);
    }
}
