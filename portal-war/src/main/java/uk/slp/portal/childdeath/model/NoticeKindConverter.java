package uk.slp.portal.childdeath.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class NoticeKindConverter implements AttributeConverter<NoticeKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NoticeKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NoticeKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NoticeKind.class, value);
    }
}
