/**
 * Meetings for other programs.
 */
@NullMarked
package uk.slp.portal.overviewpanel.rest;

import org.jspecify.annotations.NullMarked;
