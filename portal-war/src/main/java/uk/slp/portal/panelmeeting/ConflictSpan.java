package uk.slp.portal.panelmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.time.PortalTime;

/**
 * How long a conflict of interest closed a case to somebody.
 *
 * @param liftedAt null while it stands
 */
record ConflictSpan(UUID accountId, Instant recordedAt, @Nullable Instant liftedAt) {
    /** Whether it stood on a day in London: declared on that day or before, and not lifted before it. */
    boolean stoodOn(LocalDate day) {
        return !day(recordedAt).isAfter(day)
                && (liftedAt == null || !day(liftedAt).isBefore(day));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalTime.LONDON);
    }
}
