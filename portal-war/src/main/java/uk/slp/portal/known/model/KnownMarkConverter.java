package uk.slp.portal.known.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class KnownMarkConverter implements AttributeConverter<KnownMark, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable KnownMark value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable KnownMark convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(KnownMark.class, value);
    }
}
