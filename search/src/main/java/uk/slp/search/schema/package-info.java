/**
 * The names of the index's fields and the number of its format; one place, so that writing and reading agree.
 */
@NullMarked
package uk.slp.search.schema;

import org.jspecify.annotations.NullMarked;
