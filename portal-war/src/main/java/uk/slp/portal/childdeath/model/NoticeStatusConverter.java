package uk.slp.portal.childdeath.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.NoticeStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class NoticeStatusConverter implements AttributeConverter<NoticeStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NoticeStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NoticeStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NoticeStatus.class, value);
    }
}
