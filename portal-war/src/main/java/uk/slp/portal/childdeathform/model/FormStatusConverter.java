package uk.slp.portal.childdeathform.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class FormStatusConverter implements AttributeConverter<FormStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FormStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable FormStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(FormStatus.class, value);
    }
}
