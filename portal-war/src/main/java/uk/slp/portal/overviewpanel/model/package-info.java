/**
 * The meetings, and the table of their lives.
 */
@NullMarked
package uk.slp.portal.overviewpanel.model;

import org.jspecify.annotations.NullMarked;
