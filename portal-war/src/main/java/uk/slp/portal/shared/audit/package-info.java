/**
 * The append-only trail of every change and of every read of an identifiable record.
 */
@NullMarked
package uk.slp.portal.shared.audit;

import org.jspecify.annotations.NullMarked;
