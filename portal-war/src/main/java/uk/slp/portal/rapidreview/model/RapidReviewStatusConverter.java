package uk.slp.portal.rapidreview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class RapidReviewStatusConverter implements AttributeConverter<RapidReviewStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RapidReviewStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable RapidReviewStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(RapidReviewStatus.class, value);
    }
}
