package uk.slp.portal.practicereview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ImprovementStatusConverter implements AttributeConverter<ImprovementStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ImprovementStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ImprovementStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ImprovementStatus.class, value);
    }
}
