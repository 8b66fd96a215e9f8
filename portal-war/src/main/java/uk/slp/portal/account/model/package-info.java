/**
 * The records of the account feature and what they decide.
 */
@NullMarked
package uk.slp.portal.account.model;

import org.jspecify.annotations.NullMarked;
