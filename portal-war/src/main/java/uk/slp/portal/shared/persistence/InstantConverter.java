package uk.slp.portal.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Moments are stored as timestamps with time zone, to the millisecond, so that both databases give back what was kept.
 * In a query that selects single columns the embedded database gives a moment with its offset instead of a timestamp,
 * hence the general type on the side of the driver.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Instant value) {
        return value == null ? null : Timestamp.from(value.truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) value).toInstant();
    }
}
