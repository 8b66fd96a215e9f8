package uk.slp.portal.conduct.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.ConductState;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ConductStateConverter implements AttributeConverter<ConductState, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ConductState value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ConductState convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ConductState.class, value);
    }
}
