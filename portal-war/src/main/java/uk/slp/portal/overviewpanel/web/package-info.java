/**
 * Pages of the meetings and of the backlog.
 */
@NullMarked
package uk.slp.portal.overviewpanel.web;

import org.jspecify.annotations.NullMarked;
