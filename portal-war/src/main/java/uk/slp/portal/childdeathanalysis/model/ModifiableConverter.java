package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.Modifiable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ModifiableConverter implements AttributeConverter<Modifiable, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Modifiable value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable Modifiable convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(Modifiable.class, value);
    }
}
