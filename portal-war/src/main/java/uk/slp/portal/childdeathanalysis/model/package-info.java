/**
 * The analysis and its parts, and the tables of their lives.
 */
@NullMarked
package uk.slp.portal.childdeathanalysis.model;

import org.jspecify.annotations.NullMarked;
