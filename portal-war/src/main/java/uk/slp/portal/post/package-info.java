/**
 * Post: who is told of what, in the portal at once and by e-mail afterwards; whom a notification must reach (rule 14); and
 * reminders of last days.
 */
@NullMarked
package uk.slp.portal.post;

import org.jspecify.annotations.NullMarked;
