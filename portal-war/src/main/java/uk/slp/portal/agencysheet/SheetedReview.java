package uk.slp.portal.agencysheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rapid review for which agencies are asked, as far as this feature must know it.
 *
 * @param title the name of the case, never a child's
 * @param notificationId the case that it belongs to
 * @param openedAt when the notification was sent, from which last days are counted
 * @param due last day of the review itself
 * @param writable whether it can be written now: neither locked for signing nor sent nor closed
 */
public record SheetedReview(
        UUID id,
        String reference,
        String title,
        UUID notificationId,
        UUID partnershipId,
        String partnershipName,
        Instant openedAt,
        LocalDate due,
        boolean writable) {
    /** Kind of record in the audit trail. */
    public static final String TYPE = "rapid_review";
}
