package uk.slp.portal.childdeathsharing.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.JoinStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class JoinStatusConverter implements AttributeConverter<JoinStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable JoinStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable JoinStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(JoinStatus.class, value);
    }
}
