/**
 * How the index is written and read. For {@code uk.slp.search} only; nobody else may import it.
 */
@NullMarked
package uk.slp.search.internal;

import org.jspecify.annotations.NullMarked;
