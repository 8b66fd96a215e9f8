package uk.slp.portal.practicereview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.SummaryStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class SummaryStatusConverter implements AttributeConverter<SummaryStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SummaryStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable SummaryStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(SummaryStatus.class, value);
    }
}
