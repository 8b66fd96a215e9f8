/**
 * Child death review meetings: the professionals who knew the child meet before the overview panel does (domain reference
 * 6.2). A meeting is planned, people are invited by letters that name nobody, what is said is written on one screen, and the
 * end of the meeting opens the draft of the analysis form. Only the panel that reviews the death reaches its meetings.
 */
@NullMarked
package uk.slp.portal.childdeathmeeting;

import org.jspecify.annotations.NullMarked;
