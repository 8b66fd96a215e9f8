package uk.slp.portal.alerts.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.AlertFrequency;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the code. */
@Converter(autoApply = true)
public class AlertFrequencyConverter implements AttributeConverter<AlertFrequency, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AlertFrequency value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable AlertFrequency convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(AlertFrequency.class, code);
    }
}
