package uk.slp.portal.overviewpanel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.overviewpanel.ItemOutcome;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ItemOutcomeConverter implements AttributeConverter<ItemOutcome, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ItemOutcome value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ItemOutcome convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ItemOutcome.class, value);
    }
}
