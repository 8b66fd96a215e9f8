/**
 * The ways a request can fail, each with one meaning, and how they are told to people and to programs.
 */
@NullMarked
package uk.slp.portal.shared.error;

import org.jspecify.annotations.NullMarked;
