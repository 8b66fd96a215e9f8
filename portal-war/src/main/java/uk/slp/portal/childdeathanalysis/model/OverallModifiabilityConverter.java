package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class OverallModifiabilityConverter implements AttributeConverter<OverallModifiability, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OverallModifiability value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable OverallModifiability convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(OverallModifiability.class, value);
    }
}
