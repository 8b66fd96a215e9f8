package uk.slp.portal.nationalreview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalTextKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class NationalTextKindConverter implements AttributeConverter<NationalTextKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NationalTextKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NationalTextKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NationalTextKind.class, value);
    }
}
