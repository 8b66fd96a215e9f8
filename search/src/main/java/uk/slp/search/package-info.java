/**
 * Search over published learning: plain Java on Apache Lucene, usable without the portal.
 *
 * <p>What to call, in order:
 *
 * <ol>
 *   <li>{@link uk.slp.search.Vocabulary#standard()} (or {@code read}) for the words that mean the same;
 *   <li>{@link uk.slp.search.SearchIndex#open} once per process; if {@link uk.slp.search.SearchIndex#cursor()} is
 *       {@code -1} the index is empty and everything must be put again;
 *   <li>{@code put} and {@code delete} as documents change, then {@code commit(cursor)} and {@code refreshNow()};
 *   <li>{@link uk.slp.search.SearchIndex#search} with a {@link uk.slp.search.SearchQuery}, which cannot be built
 *       without saying who is asking ({@link uk.slp.search.Visibility}).
 * </ol>
 *
 * <p>Which unit to ask for: {@code DOCUMENT} to choose something to read (hits are grouped, each with its best two
 * passages), {@code PASSAGE} to find the one paragraph, {@code RECOMMENDATION} to see what was asked of whom.
 *
 * <p>Every type here is immutable and safe to share between threads. Nothing outside this module may use
 * {@code uk.slp.search.internal}.
 */
@NullMarked
package uk.slp.search;

import org.jspecify.annotations.NullMarked;
