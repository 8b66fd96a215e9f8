package uk.slp.portal.childdeathreturn.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores answers as a JSON object of their names and texts. */
@Converter(autoApply = true)
public class ReturnAnswersConverter implements AttributeConverter<ReturnAnswers, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable ReturnAnswers answers) {
        return answers == null ? "{}" : answers.text();
    }

    @Override
    public ReturnAnswers convertToEntityAttribute(@Nullable String text) {
        return text == null || text.isEmpty() ? ReturnAnswers.NONE : ReturnAnswers.read(text);
    }
}
