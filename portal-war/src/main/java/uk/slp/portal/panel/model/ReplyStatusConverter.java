package uk.slp.portal.panel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ReplyStatusConverter implements AttributeConverter<ReplyStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReplyStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ReplyStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ReplyStatus.class, value);
    }
}
