package uk.slp.portal.childdeath.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.NoticeWait;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class NoticeWaitConverter implements AttributeConverter<NoticeWait, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NoticeWait value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NoticeWait convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NoticeWait.class, value);
    }
}
