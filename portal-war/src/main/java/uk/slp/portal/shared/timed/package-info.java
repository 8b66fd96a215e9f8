/**
 * What publishes itself at a minute that a person set before: the minute, who set it, what became of it, and the timer.
 * A feature says how its records are published by an {@link uk.slp.portal.shared.timed.OnTime}.
 */
@NullMarked
package uk.slp.portal.shared.timed;

import org.jspecify.annotations.NullMarked;
