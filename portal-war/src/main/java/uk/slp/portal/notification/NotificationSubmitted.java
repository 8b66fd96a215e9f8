package uk.slp.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A serious incident notification was sent. Observed synchronously: the rapid review opens in the same transaction
 * (rule 30).
 *
 * @param notificationId the notification
 * @param reference its public reference
 * @param authorityId the notifying local authority
 * @param partnershipId the safeguarding partnership of the area
 * @param caseName the name chosen for the case; never a child's
 * @param edition guidance edition in force
 * @param submittedBy sign-in name of the approver
 * @param submittedAt the moment from which the rapid review's limit is counted
 */
public record NotificationSubmitted(
        UUID notificationId,
        String reference,
        UUID authorityId,
        UUID partnershipId,
        @Nullable String caseName,
        String edition,
        String submittedBy,
        Instant submittedAt) {}
