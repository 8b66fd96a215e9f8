package uk.slp.portal.practicereview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A further notification that a review is about, or was until the link was taken away. */
public record CaseLine(
        UUID id,
        String notification,
        @Nullable String reason,
        String by,
        Instant at,
        @Nullable Instant unlinkedAt,
        @Nullable String unlinkReason) {}
