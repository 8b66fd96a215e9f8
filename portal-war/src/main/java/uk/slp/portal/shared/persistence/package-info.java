/**
 * What every entity shares: identity, version, who changed it last; and the converters between values and columns.
 */
@NullMarked
package uk.slp.portal.shared.persistence;

import org.jspecify.annotations.NullMarked;
