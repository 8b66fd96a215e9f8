package uk.slp.portal.rapidreview.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The notification from which a review opens.
 *
 * @param id the notification
 * @param reference its reference
 * @param caseName the name chosen for the case; never a child's
 * @param edition guidance edition under which the case began
 */
public record ReviewOrigin(
        UUID id,
        String reference,
        UUID authorityId,
        UUID partnershipId,
        @Nullable String caseName,
        String edition,
        String sentBy,
        Instant sentAt) {}
