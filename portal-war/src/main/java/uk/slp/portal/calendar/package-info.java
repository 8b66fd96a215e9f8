/**
 * Calendars to subscribe to: one's own last days under a private address.
 */
@NullMarked
package uk.slp.portal.calendar;

import org.jspecify.annotations.NullMarked;
