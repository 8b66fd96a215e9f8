/** Pages of review meetings. */
@NullMarked
package uk.slp.portal.childdeathmeeting.web;

import org.jspecify.annotations.NullMarked;
