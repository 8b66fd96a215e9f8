package uk.slp.portal.recommendation.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class LedgerStatusConverter implements AttributeConverter<LedgerStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LedgerStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable LedgerStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(LedgerStatus.class, value);
    }
}
