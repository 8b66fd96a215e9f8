package uk.slp.portal.childdeath;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A panel was told of a death. Observed synchronously by who tells its people; names no child.
 *
 * @param placePanelId the panel of the place of death, which is told as well; null abroad
 * @param waits whether the panel must decide something before there is a case
 * @param childDeathReference the case that it opened, or null
 * @param late whether it was told after the hours in which it was to be told (rule 56)
 */
public record NoticeSent(
        UUID id,
        String reference,
        UUID panelId,
        @Nullable UUID placePanelId,
        boolean waits,
        @Nullable String childDeathReference,
        boolean late,
        Instant at) {}
