package uk.slp.portal.childdeathdata.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.SubmissionStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class SubmissionStatusConverter implements AttributeConverter<SubmissionStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SubmissionStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable SubmissionStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(SubmissionStatus.class, value);
    }
}
