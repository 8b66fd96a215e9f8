/**
 * Calls that a program may repeat without doing twice what they do.
 */
@NullMarked
package uk.slp.portal.shared.once;

import org.jspecify.annotations.NullMarked;
