package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class DeathCategoryConverter implements AttributeConverter<DeathCategory, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DeathCategory value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable DeathCategory convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(DeathCategory.class, value);
    }
}
