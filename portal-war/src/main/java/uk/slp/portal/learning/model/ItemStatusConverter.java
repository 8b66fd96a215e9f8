package uk.slp.portal.learning.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ItemStatusConverter implements AttributeConverter<ItemStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ItemStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ItemStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ItemStatus.class, value);
    }
}
