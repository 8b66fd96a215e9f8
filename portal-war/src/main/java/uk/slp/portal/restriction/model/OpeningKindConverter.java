package uk.slp.portal.restriction.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.restriction.OpeningKind;
import uk.slp.portal.shared.persistence.Coded;

/** Keeps {@link OpeningKind} by its code. */
@Converter(autoApply = true)
public class OpeningKindConverter implements AttributeConverter<OpeningKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OpeningKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable OpeningKind convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(OpeningKind.class, code);
    }
}
