package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.ActionLevel;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ActionLevelConverter implements AttributeConverter<ActionLevel, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActionLevel value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ActionLevel convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ActionLevel.class, value);
    }
}
