/**
 * Reports as they come, in PDF and Word, read into the plain report notation: for practice reviews and for what the
 * librarian adds.
 */
@NullMarked
package uk.slp.portal.shared.reportfile;

import org.jspecify.annotations.NullMarked;
