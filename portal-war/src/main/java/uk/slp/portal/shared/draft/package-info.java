/**
 * Writing a draft together and losing nothing: every field of a page is merged by itself, from the text that the writer
 * started from, the text they wrote, and the text that is saved now. Rule 80 of the domain reference.
 */
@NullMarked
package uk.slp.portal.shared.draft;

import org.jspecify.annotations.NullMarked;
