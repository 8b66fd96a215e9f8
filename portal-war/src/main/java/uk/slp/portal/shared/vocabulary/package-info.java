/**
 * Controlled words of the library that several features share: themes, age bands, agencies. Data with stable codes.
 */
@NullMarked
package uk.slp.portal.shared.vocabulary;

import org.jspecify.annotations.NullMarked;
