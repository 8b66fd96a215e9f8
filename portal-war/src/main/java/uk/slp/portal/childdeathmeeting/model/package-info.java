/** The meetings, and the table of their lives. */
@NullMarked
package uk.slp.portal.childdeathmeeting.model;

import org.jspecify.annotations.NullMarked;
