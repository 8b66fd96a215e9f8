/**
 * The public page "Which duty?", read by GET without a session, and the pages of kept decisions.
 */
@NullMarked
package uk.slp.portal.duties.web;

import org.jspecify.annotations.NullMarked;
