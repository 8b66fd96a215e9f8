/**
 * The judged queries of this field and what they say about a change of the vocabulary.
 */
@NullMarked
package uk.slp.search.judged;

import org.jspecify.annotations.NullMarked;
