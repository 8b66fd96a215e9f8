package uk.slp.portal.rapidreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;

/** Writes the receipt of a sent review. */
final class ReviewReceipts {
    private static final String ANSWER = "panel-response";

    private ReviewReceipts() {}

    static RapidReviewReceipt of(DeadlineCalculator calculator, RapidReview review, String senderName) {
        Instant sentAt = review.sentAt();
        String hash = review.contentHash();
        if (sentAt == null || hash == null) {
            throw new NotFound("This rapid review has not been sent, so there is no receipt.");
        }
        ReviewClock clock = ReviewClock.of(calculator, review.openedAt(), review.dueDate(), sentAt, sentAt);
        LocalDate usuallyBy = calculator.count(ANSWER, sentAt).due();
        return new RapidReviewReceipt(
                review.reference(),
                review.notificationReference(),
                review.caseName(),
                review.version(),
                hash,
                sentAt,
                senderName,
                review.dueDate(),
                review.isLate(sentAt),
                review.lateReason(),
                clock.leftWords(),
                review.practiceReviewProposed(),
                List.of(Settings.current().panelName()),
                usuallyBy);
    }
}
