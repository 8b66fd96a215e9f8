package uk.slp.portal.practicereview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.SummaryKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class SummaryKindConverter implements AttributeConverter<SummaryKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SummaryKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable SummaryKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(SummaryKind.class, value);
    }
}
