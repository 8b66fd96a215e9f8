/**
 * The records of this feature, their states and the rules they decide.
 */
@NullMarked
package uk.slp.portal.agencysheet.model;

import org.jspecify.annotations.NullMarked;
