package uk.slp.portal.shared.timed;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class TimedStateConverter implements AttributeConverter<TimedState, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TimedState value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable TimedState convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(TimedState.class, value);
    }
}
