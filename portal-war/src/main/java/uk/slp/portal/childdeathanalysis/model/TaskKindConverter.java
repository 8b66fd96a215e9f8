package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.TaskKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class TaskKindConverter implements AttributeConverter<TaskKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TaskKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable TaskKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(TaskKind.class, value);
    }
}
