package uk.slp.portal.library.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.library.DraftStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class DraftStatusConverter implements AttributeConverter<DraftStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DraftStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable DraftStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(DraftStatus.class, value);
    }
}
