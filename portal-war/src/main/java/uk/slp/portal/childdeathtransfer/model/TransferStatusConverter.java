package uk.slp.portal.childdeathtransfer.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathtransfer.TransferStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class TransferStatusConverter implements AttributeConverter<TransferStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TransferStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable TransferStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(TransferStatus.class, value);
    }
}
