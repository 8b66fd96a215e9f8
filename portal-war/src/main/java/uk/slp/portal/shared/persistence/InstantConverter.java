package uk.slp.portal.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments are stored as timestamps with time zone, to the millisecond, so that both databases give back what was kept. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {
    @Override
    public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant value) {
        return value == null ? null : Timestamp.from(value.truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
