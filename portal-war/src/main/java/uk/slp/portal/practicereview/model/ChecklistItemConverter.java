package uk.slp.portal.practicereview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ChecklistItemConverter implements AttributeConverter<ChecklistItem, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ChecklistItem value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ChecklistItem convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ChecklistItem.class, value);
    }
}
