/**
 * The records of this feature, their states and the rules they decide.
 */
@NullMarked
package uk.slp.portal.recommendation.model;

import org.jspecify.annotations.NullMarked;
