package uk.slp.portal.childdeath.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class LineKindConverter implements AttributeConverter<LineKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LineKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable LineKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(LineKind.class, value);
    }
}
