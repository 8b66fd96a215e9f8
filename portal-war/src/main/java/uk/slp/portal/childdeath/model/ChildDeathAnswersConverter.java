package uk.slp.portal.childdeath.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores answers as one JSON text. */
@Converter(autoApply = true)
public class ChildDeathAnswersConverter implements AttributeConverter<Answers, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Answers value) {
        return value == null ? Answers.NONE.json() : value.json();
    }

    @Override
    public Answers convertToEntityAttribute(@Nullable String value) {
        return Answers.read(value);
    }
}
