package uk.slp.portal.learning.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ItemTypeConverter implements AttributeConverter<ItemType, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ItemType value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ItemType convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ItemType.class, value);
    }
}
