package uk.slp.portal.rapidreview;

import org.jspecify.annotations.Nullable;

/**
 * Sign for the partner for which the present person acts.
 *
 * @param agrees null when nothing was chosen
 * @param dissent the partner's words when it does not agree
 */
public record SignOffReview(
        String reference, long expectedVersion, @Nullable Boolean agrees, @Nullable String dissent) {}
