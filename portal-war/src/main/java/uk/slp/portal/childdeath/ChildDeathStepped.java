package uk.slp.portal.childdeath;

import java.time.Instant;
import java.util.UUID;

/**
 * The review of a child's death took a step. Observed synchronously, within the transaction; names no child.
 *
 * @param action code of {@link ChildDeathAction}, or {@code notify} when the case began
 */
public record ChildDeathStepped(
        UUID id,
        String reference,
        UUID ownerId,
        ChildDeathStatus status,
        String action,
        long version,
        String by,
        Instant at) {}
