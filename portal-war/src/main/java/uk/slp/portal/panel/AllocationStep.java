package uk.slp.portal.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a case changed hands.
 *
 * @param toName to whom, or null when it was taken back
 * @param byName who did it
 */
public record AllocationStep(@Nullable String toName, String byName, Instant at, @Nullable String reason) {}
