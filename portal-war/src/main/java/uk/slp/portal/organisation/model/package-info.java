/**
 * The records of the organisation feature and what they decide.
 */
@NullMarked
package uk.slp.portal.organisation.model;

import org.jspecify.annotations.NullMarked;
