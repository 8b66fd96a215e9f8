package uk.slp.portal.rapidreview;

import uk.slp.portal.notification.NotifiedFacts;

/**
 * A rapid review as its pages show it: beside what was notified.
 *
 * @param review the review
 * @param notified what the notification said
 */
public record ReviewedCase(RapidReviewView review, NotifiedFacts notified) {
    /** The children in words: "aged 4, aged under 1". */
    public String children() {
        return String.join(", ", notified.ages());
    }
}
