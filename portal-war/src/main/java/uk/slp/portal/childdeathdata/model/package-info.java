/** Submissions to the national database, and their life as a table. */
@NullMarked
package uk.slp.portal.childdeathdata.model;

import org.jspecify.annotations.NullMarked;
