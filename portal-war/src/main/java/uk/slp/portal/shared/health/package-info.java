/**
 * Checks of our own behind /health: can the portal really serve?
 */
@NullMarked
package uk.slp.portal.shared.health;

import org.jspecify.annotations.NullMarked;
