/**
 * The schema's history: what brings a database from any earlier version, or from nothing, to the present one.
 */
@NullMarked
package uk.slp.migration;

import org.jspecify.annotations.NullMarked;
