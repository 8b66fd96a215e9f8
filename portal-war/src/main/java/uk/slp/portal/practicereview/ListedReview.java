package uk.slp.portal.practicereview;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list with its clock.
 *
 * @param clock "Due Sunday 23 May 2027, in more than 5 months", or null while the clock has not started
 * @param clockState {@code plain}, {@code soon}, {@code overdue}, {@code met}, {@code met-late} or empty
 */
public record ListedReview(PracticeReviewRow row, @Nullable String clock, String clockState) {}
