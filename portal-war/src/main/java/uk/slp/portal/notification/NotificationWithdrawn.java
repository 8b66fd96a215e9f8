package uk.slp.portal.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A notification was withdrawn. Fired synchronously, so that what it started can end in the same transaction.
 *
 * @param afterSending whether it had been sent; a draft that is withdrawn had started nothing
 */
public record NotificationWithdrawn(
        UUID notificationId, String reference, boolean afterSending, String withdrawnBy, Instant withdrawnAt) {}
