package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.TaskStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class TaskStatusConverter implements AttributeConverter<TaskStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TaskStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable TaskStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(TaskStatus.class, value);
    }
}
