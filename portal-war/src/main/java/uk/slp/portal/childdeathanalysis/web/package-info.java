/**
 * Pages of the analysis and of the review meeting.
 */
@NullMarked
package uk.slp.portal.childdeathanalysis.web;

import org.jspecify.annotations.NullMarked;
