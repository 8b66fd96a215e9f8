/**
 * The published learning library: reports and briefings that stay at their address, and the record that remains when one is withdrawn.
 */
@NullMarked
package uk.slp.portal.learning;

import org.jspecify.annotations.NullMarked;
