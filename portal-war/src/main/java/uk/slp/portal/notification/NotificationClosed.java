package uk.slp.portal.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * The national body acknowledged, or itself decided, that a notified incident does not meet the criteria (rule 35). Fired
 * synchronously, so that what the notification started can end in the same transaction.
 *
 * @param closedBy sign-in name of who acknowledged or decided
 */
public record NotificationClosed(UUID notificationId, String reference, String closedBy, Instant closedAt) {}
