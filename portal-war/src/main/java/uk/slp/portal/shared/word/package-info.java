/**
 * Word documents with headings that Word knows as headings, so that they can be moved about in, read aloud and edited.
 */
@NullMarked
package uk.slp.portal.shared.word;

import org.jspecify.annotations.NullMarked;
