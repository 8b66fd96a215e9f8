package uk.slp.portal.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail in the administrator's list: to whom and about which record, never an address.
 *
 * @param person name of the person it is for
 * @param again how often it was sent again by decision
 */
public record EmailRow(
        UUID id,
        EmailState state,
        PostKind kind,
        String reference,
        String person,
        String organisation,
        Instant queuedAt,
        Instant notBefore,
        int attempts,
        @Nullable Instant claimedAt,
        @Nullable Instant sentAt,
        @Nullable String problem,
        long again) {}
