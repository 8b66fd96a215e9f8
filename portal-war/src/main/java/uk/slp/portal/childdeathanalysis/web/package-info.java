/**
 * Pages of the analysis.
 */
@NullMarked
package uk.slp.portal.childdeathanalysis.web;

import org.jspecify.annotations.NullMarked;
