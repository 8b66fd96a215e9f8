/**
 * The private addresses.
 */
@NullMarked
package uk.slp.portal.calendar.model;

import org.jspecify.annotations.NullMarked;
