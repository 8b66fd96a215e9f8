package uk.slp.portal.childdeathtransfer.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathtransfer.TransferGround;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class TransferGroundConverter implements AttributeConverter<TransferGround, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TransferGround value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable TransferGround convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(TransferGround.class, value);
    }
}
