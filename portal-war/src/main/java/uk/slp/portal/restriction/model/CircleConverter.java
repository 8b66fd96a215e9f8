package uk.slp.portal.restriction.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.restriction.Circle;
import uk.slp.portal.shared.persistence.Coded;

/** Keeps {@link Circle} by its code. */
@Converter(autoApply = true)
public class CircleConverter implements AttributeConverter<Circle, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Circle value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable Circle convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(Circle.class, code);
    }
}
