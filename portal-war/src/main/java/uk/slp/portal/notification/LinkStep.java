package uk.slp.portal.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a link between two notifications of the same incident.
 *
 * @param reference the notification of the person's own authority
 * @param link the link
 * @param reason why it is refused or taken away
 */
public record LinkStep(String reference, UUID link, long expectedVersion, @Nullable String reason) {}
