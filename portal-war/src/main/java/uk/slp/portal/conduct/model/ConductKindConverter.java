package uk.slp.portal.conduct.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ConductKindConverter implements AttributeConverter<ConductKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ConductKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ConductKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ConductKind.class, value);
    }
}
