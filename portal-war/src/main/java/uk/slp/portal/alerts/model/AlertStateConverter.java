package uk.slp.portal.alerts.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.AlertState;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the code. */
@Converter(autoApply = true)
public class AlertStateConverter implements AttributeConverter<AlertState, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AlertState value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable AlertState convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(AlertState.class, code);
    }
}
