package uk.slp.portal.childdeathmeeting.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ReviewMeetingStatusConverter implements AttributeConverter<ReviewMeetingStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReviewMeetingStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ReviewMeetingStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ReviewMeetingStatus.class, value);
    }
}
