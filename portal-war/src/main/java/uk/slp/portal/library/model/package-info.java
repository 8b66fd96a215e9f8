/**
 * The drafts of the library, their states and the rules they decide.
 */
@NullMarked
package uk.slp.portal.library.model;

import org.jspecify.annotations.NullMarked;
