/** Restrictions, their lists of readers, and openings with a reason. */
@NullMarked
package uk.slp.portal.restriction.model;

import org.jspecify.annotations.NullMarked;
