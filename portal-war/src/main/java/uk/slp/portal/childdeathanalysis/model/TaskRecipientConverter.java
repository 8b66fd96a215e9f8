package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.TaskRecipient;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class TaskRecipientConverter implements AttributeConverter<TaskRecipient, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TaskRecipient value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable TaskRecipient convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(TaskRecipient.class, value);
    }
}
