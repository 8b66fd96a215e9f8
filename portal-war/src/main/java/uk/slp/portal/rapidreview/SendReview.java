package uk.slp.portal.rapidreview;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Send the review to the national body.
 *
 * @param lateReason why it is late, if it is
 * @param acceptedWarnings codes of the warnings that the sender has seen
 */
public record SendReview(
        String reference, long expectedVersion, @Nullable String lateReason, Set<String> acceptedWarnings) {
    public SendReview {
        acceptedWarnings = Set.copyOf(acceptedWarnings);
    }
}
