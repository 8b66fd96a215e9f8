/**
 * A table of transitions, pure and generic: what may happen in which state, and who may do it.
 */
@NullMarked
package uk.slp.portal.shared.workflow;

import org.jspecify.annotations.NullMarked;
