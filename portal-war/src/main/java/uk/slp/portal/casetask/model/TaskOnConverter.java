package uk.slp.portal.casetask.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the code. */
@Converter(autoApply = true)
public class TaskOnConverter implements AttributeConverter<TaskOn, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TaskOn value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable TaskOn convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(TaskOn.class, value);
    }
}
