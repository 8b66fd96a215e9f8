/**
 * The ledger of recommendations: each recommendation published here becomes a line with a reference that never changes,
 * and the area it is addressed to says what it answers, what it does and what came of it. While a new recommendation is
 * written, the earlier ones near to it are shown with what became of them.
 *
 * <p>It stands before the reviews in the pipeline, because they ask it while they are written. What is published comes in
 * through {@link uk.slp.portal.recommendation.LedgerEntry}; the library, which comes later, implements
 * {@link uk.slp.portal.recommendation.NearRecommendations}; a kind of review that is being written is a
 * {@link uk.slp.portal.recommendation.RepeatKeeper}.
 */
@NullMarked
package uk.slp.portal.recommendation;

import org.jspecify.annotations.NullMarked;
