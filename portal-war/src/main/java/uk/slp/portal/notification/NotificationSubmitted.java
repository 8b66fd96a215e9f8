package uk.slp.portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification was sent. Observed synchronously: where one is due, the rapid review opens in the same
 * transaction (rule 30).
 *
 * @param notificationId the notification
 * @param reference its public reference
 * @param authorityId the notifying local authority
 * @param partnershipId the safeguarding partnership of the area
 * @param caseName the name chosen for the case; never a child's
 * @param edition guidance edition in force
 * @param submittedBy sign-in name of the approver
 * @param submittedAt the moment from which the rapid review's limit is counted
 * @param kind code of what was notified
 * @param forPanel whether the national body considers it and a rapid review follows (rules 16, 17 and 30)
 * @param forPartners whether the safeguarding partners get a copy
 * @param otherAuthorities official codes of the other local authorities that it concerns (rules 14 and 18)
 */
public record NotificationSubmitted(
        UUID notificationId,
        String reference,
        UUID authorityId,
        UUID partnershipId,
        @Nullable String caseName,
        String edition,
        String submittedBy,
        Instant submittedAt,
        String kind,
        boolean forPanel,
        boolean forPartners,
        List<String> otherAuthorities) {}
