/**
 * Links by which somebody without an account writes exactly one record: a school asked for its sheet, a practice asked for
 * a return. The link goes to an official address, its key is kept as a hash only, and the first opening in a browser needs
 * a code that is sent to the same address. Such a person holds one role, given by the purpose of the link, and is known by
 * the link's own identity, so that the condition of each query on who writes a record is also what keeps everything else
 * shut.
 *
 * <p>A feature asks through {@link uk.slp.portal.onelink.OneLinks} inside its own use case, which has checked who may ask.
 */
@NullMarked
package uk.slp.portal.onelink;

import org.jspecify.annotations.NullMarked;
