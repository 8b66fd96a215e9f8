package uk.slp.portal.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank holiday that was added to the list.
 *
 * @param removedAt when it was taken off again, or null while it counts
 * @param moved how many open deadlines it has moved, there and back
 */
public record AddedHolidayRow(
        UUID id,
        LocalDate date,
        String name,
        Instant addedAt,
        String addedBy,
        @Nullable Instant removedAt,
        long moved) {}
