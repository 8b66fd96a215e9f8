package uk.slp.portal.identifiability.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class IdentityAnswerConverter implements AttributeConverter<IdentityAnswer, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable IdentityAnswer value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable IdentityAnswer convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(IdentityAnswer.class, value);
    }
}
