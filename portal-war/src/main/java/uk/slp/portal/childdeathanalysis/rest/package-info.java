/**
 * The analysis and its tasks for other programs.
 */
@NullMarked
package uk.slp.portal.childdeathanalysis.rest;

import org.jspecify.annotations.NullMarked;
