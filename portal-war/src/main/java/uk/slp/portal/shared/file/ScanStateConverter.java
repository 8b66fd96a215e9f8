package uk.slp.portal.shared.file;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the state by its code. */
@Converter(autoApply = true)
public class ScanStateConverter implements AttributeConverter<ScanState, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ScanState value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ScanState convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ScanState.class, value);
    }
}
