package uk.slp.portal.learning;

import uk.slp.portal.practicereview.PracticeReviewPublished;

/**
 * A practice review has entered the library. Observed synchronously.
 *
 * @param url its address within the portal, open to everybody
 */
public record LearningPublished(PracticeReviewPublished review, String url) {}
