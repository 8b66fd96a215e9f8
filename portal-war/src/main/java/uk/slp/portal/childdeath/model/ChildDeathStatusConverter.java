package uk.slp.portal.childdeath.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ChildDeathStatusConverter implements AttributeConverter<ChildDeathStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ChildDeathStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ChildDeathStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ChildDeathStatus.class, value);
    }
}
