package uk.slp.portal.agencysheet.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class SheetStatusConverter implements AttributeConverter<SheetStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SheetStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable SheetStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(SheetStatus.class, value);
    }
}
