package uk.slp.portal.nationalreview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class NationalStatusConverter implements AttributeConverter<NationalStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NationalStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NationalStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NationalStatus.class, value);
    }
}
