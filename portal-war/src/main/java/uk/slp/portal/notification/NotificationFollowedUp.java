package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened about a sent notification that somebody else should hear of. Fired synchronously, in the
 * transaction of the step itself. Its end has an event of its own,
 * {@link NotificationEnded}.
 *
 * @param national code of the body that answers for it, {@code panel} or {@code dfe}
 * @param answerBy the day by which somebody is asked to act, or null
 * @param by sign-in name of who did it
 */
public record NotificationFollowedUp(
        FollowUp what,
        UUID notificationId,
        String reference,
        UUID authorityId,
        UUID partnershipId,
        String national,
        @Nullable LocalDate answerBy,
        String by,
        Instant at) {}
