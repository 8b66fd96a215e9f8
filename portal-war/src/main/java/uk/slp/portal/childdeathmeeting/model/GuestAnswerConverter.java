package uk.slp.portal.childdeathmeeting.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class GuestAnswerConverter implements AttributeConverter<GuestAnswer, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable GuestAnswer value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable GuestAnswer convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(GuestAnswer.class, value);
    }
}
