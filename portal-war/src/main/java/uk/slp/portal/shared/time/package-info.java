/**
 * The clock and the one zone in which the portal counts days.
 */
@NullMarked
package uk.slp.portal.shared.time;

import org.jspecify.annotations.NullMarked;
