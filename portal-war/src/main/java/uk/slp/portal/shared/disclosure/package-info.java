/**
 * Small numbers in published tables: which cells are hidden, and the proof that none of the hidden ones can be worked
 * out from those shown.
 */
@NullMarked
package uk.slp.portal.shared.disclosure;

import org.jspecify.annotations.NullMarked;
