package uk.slp.portal.rapidreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a rapid review was sent.
 *
 * @param contentHash SHA-256 of what was sent, hexadecimal
 * @param sentBy name of the sender
 * @param due the limit
 * @param margin the limit and the sending in words
 * @param recipients who received it
 * @param answerUsuallyBy usual time of the answer; a service level, not a limit
 */
public record RapidReviewReceipt(
        String reference,
        String notificationReference,
        @Nullable String caseName,
        long version,
        String contentHash,
        Instant sentAt,
        String sentBy,
        LocalDate due,
        boolean late,
        @Nullable String lateReason,
        String margin,
        boolean practiceReviewProposed,
        List<String> recipients,
        LocalDate answerUsuallyBy) {
    public RapidReviewReceipt {
        recipients = List.copyOf(recipients);
    }
}
