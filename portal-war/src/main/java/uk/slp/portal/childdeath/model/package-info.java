/**
 * The records of child deaths and what they decide.
 */
@NullMarked
package uk.slp.portal.childdeath.model;

import org.jspecify.annotations.NullMarked;
