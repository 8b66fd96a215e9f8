package uk.slp.portal.alerts;

import java.time.LocalDate;

/**
 * Words that found nothing.
 *
 * @param times how often in the weeks in which it was three times or more
 * @param weeks in how many such weeks
 * @param last the Monday of the last of them
 */
public record UnansweredRow(String words, long times, long weeks, LocalDate last) {}
