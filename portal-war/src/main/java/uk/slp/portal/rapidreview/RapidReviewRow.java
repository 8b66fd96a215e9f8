package uk.slp.portal.rapidreview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;

/**
 * A rapid review in a list.
 *
 * @param caseName the name chosen for the case; never a child's
 * @param clock how the limit stands
 */
public record RapidReviewRow(
        String reference,
        @Nullable String caseName,
        String notificationReference,
        String authorityName,
        String partnershipName,
        RapidReviewStatus status,
        Instant openedAt,
        @Nullable Instant sentAt,
        boolean practiceReviewProposed,
        ReviewClock clock) {
    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }
}
