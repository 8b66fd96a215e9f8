package uk.slp.portal.practicereview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ReviewStatusConverter implements AttributeConverter<ReviewStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReviewStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ReviewStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ReviewStatus.class, value);
    }
}
