package uk.slp.portal.childdeathsharing.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.QuestionAnswer;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class QuestionAnswerConverter implements AttributeConverter<QuestionAnswer, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable QuestionAnswer value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable QuestionAnswer convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(QuestionAnswer.class, value);
    }
}
