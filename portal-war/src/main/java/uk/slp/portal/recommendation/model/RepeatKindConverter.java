package uk.slp.portal.recommendation.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class RepeatKindConverter implements AttributeConverter<RepeatKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RepeatKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable RepeatKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(RepeatKind.class, value);
    }
}
