/**
 * Agency sheets: what each agency that was involved with a child writes for a rapid review, each on a sheet of its own
 * that nobody but its contributor and the authors of the review see (rules 36 and 37), and the one chronology into which
 * the sheets are merged, with what contradicts and what is silent.
 *
 * <p>One door leads out of here: {@link uk.slp.portal.agencysheet.ReviewDesk} is the rapid review, which comes next in the
 * pipeline and says who may ask, and when.
 */
@NullMarked
package uk.slp.portal.agencysheet;

import org.jspecify.annotations.NullMarked;
