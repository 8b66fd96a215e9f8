/**
 * For administrators and auditors: the register of organisations, the audit trail, rebuilding the index.
 */
@NullMarked
package uk.slp.portal.admin;

import org.jspecify.annotations.NullMarked;
