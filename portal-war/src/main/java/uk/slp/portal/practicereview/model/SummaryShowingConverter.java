package uk.slp.portal.practicereview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.SummaryShowing;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class SummaryShowingConverter implements AttributeConverter<SummaryShowing, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SummaryShowing value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable SummaryShowing convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(SummaryShowing.class, value);
    }
}
