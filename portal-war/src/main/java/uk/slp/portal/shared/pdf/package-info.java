/**
 * Papers that people keep: accessible PDF files (PDF/UA-1) with tags, a language, a title and fonts of their own.
 */
@NullMarked
package uk.slp.portal.shared.pdf;

import org.jspecify.annotations.NullMarked;
