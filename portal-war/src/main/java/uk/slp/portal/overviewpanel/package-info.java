/**
 * Meetings of child death overview panels: agenda by theme, pseudonymised pack (rule 66), decisions, minutes, conflicts of
 * interest and the backlog. A member of the panel sees a death by its number on the agenda only, without what could name the
 * child; the analysis itself is that of {@code childdeathanalysis}.
 */
@NullMarked
package uk.slp.portal.overviewpanel;

import org.jspecify.annotations.NullMarked;
