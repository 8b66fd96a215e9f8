package uk.slp.portal.recommendation.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class AnswerConverter implements AttributeConverter<Answer, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Answer value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable Answer convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(Answer.class, value);
    }
}
