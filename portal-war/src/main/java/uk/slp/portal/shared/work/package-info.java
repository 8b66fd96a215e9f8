/**
 * What one feature tells of work that lies with somebody else.
 */
@NullMarked
package uk.slp.portal.shared.work;

import org.jspecify.annotations.NullMarked;
