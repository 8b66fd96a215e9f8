/**
 * The lines of the record and the rules they keep.
 */
@NullMarked
package uk.slp.portal.conduct.model;

import org.jspecify.annotations.NullMarked;
