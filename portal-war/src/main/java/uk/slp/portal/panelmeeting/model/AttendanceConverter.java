package uk.slp.portal.panelmeeting.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.Attendance;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class AttendanceConverter implements AttributeConverter<Attendance, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Attendance value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable Attendance convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(Attendance.class, value);
    }
}
