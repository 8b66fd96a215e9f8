package uk.slp.portal.notification.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the status by its code. */
@Converter(autoApply = true)
public class NotificationStatusConverter implements AttributeConverter<NotificationStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NotificationStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NotificationStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NotificationStatus.class, value);
    }
}
