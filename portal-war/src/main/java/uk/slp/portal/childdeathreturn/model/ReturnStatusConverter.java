package uk.slp.portal.childdeathreturn.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.ReturnStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ReturnStatusConverter implements AttributeConverter<ReturnStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReturnStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ReturnStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ReturnStatus.class, value);
    }
}
