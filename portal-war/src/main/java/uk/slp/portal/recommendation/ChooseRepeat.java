package uk.slp.portal.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * Says what a new recommendation is to an earlier one.
 *
 * @param reference of the review
 * @param part where in the review the new one stands
 * @param key the place of the new one in the text that is saved
 * @param earlier reference of the earlier one
 * @param expectedVersion the version that the choice is based on; 0 if none was made
 * @param kind what it is, or null if nothing known was chosen
 * @param forget whether the choice is taken away instead
 */
public record ChooseRepeat(
        String reference,
        String part,
        String key,
        String earlier,
        long expectedVersion,
        @Nullable RepeatKind kind,
        boolean forget,
        @Nullable String reason) {
    /** The words stay with the review. */
    @Override
    public String toString() {
        return "ChooseRepeat[" + reference + ", " + earlier + "]";
    }
}
