package uk.slp.portal.nationalreview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class NationalKindConverter implements AttributeConverter<NationalKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NationalKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NationalKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NationalKind.class, value);
    }
}
