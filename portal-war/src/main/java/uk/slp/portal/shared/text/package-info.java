/**
 * Texts as people type them, before they are kept.
 */
@NullMarked
package uk.slp.portal.shared.text;

import org.jspecify.annotations.NullMarked;
