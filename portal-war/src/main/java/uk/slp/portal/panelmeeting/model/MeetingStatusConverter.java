package uk.slp.portal.panelmeeting.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class MeetingStatusConverter implements AttributeConverter<MeetingStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MeetingStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable MeetingStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(MeetingStatus.class, value);
    }
}
