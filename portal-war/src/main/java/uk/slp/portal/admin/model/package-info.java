/**
 * The records that administration keeps of its own.
 */
@NullMarked
package uk.slp.portal.admin.model;

import org.jspecify.annotations.NullMarked;
