package uk.slp.portal.childdeathsharing.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.QuestionStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class QuestionStatusConverter implements AttributeConverter<QuestionStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable QuestionStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable QuestionStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(QuestionStatus.class, value);
    }
}
