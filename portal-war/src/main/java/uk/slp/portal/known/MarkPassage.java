package uk.slp.portal.known;

import org.jspecify.annotations.Nullable;

/**
 * Mark a passage of published learning for a review, or take its mark away.
 *
 * @param reference the review
 * @param part where in the review it was found
 * @param passage name of the passage: {@code child-r-2026:p4.12}
 * @param expectedVersion version of the mark that the person saw, 0 where there was none
 * @param mark what the passage becomes, or null to take its mark away
 * @param reason why it is not relevant
 * @param howUsed how it is used, in a sentence; may be left out
 */
public record MarkPassage(
        String reference,
        String part,
        String passage,
        long expectedVersion,
        @Nullable KnownMark mark,
        @Nullable String reason,
        @Nullable String howUsed) {
    /** The words stay with the review. */
    @Override
    public String toString() {
        return "MarkPassage[" + reference + ", " + passage + "]";
    }
}
