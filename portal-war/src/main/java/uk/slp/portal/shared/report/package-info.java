/**
 * The plain report notation: how a review is written down so that every paragraph, finding and recommendation has an
 * address of its own.
 */
@NullMarked
package uk.slp.portal.shared.report;

import org.jspecify.annotations.NullMarked;
