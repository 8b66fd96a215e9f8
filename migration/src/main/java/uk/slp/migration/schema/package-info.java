/**
 * The version of the database schema: what it is, what this program expects, and how it is brought from one to the
 * other. Used by the migration command and, at start, by the portal.
 */
@NullMarked
package uk.slp.migration.schema;

import org.jspecify.annotations.NullMarked;
