package uk.slp.portal.recommendation;

import java.util.List;

/**
 * "You have said this before": every new recommendation of one part of a review, with earlier ones near to it.
 *
 * @param reference the review
 * @param title name of the case
 * @param partName the part in words
 * @param back path of the page on which it is written
 */
public record SaidBefore(String reference, String title, String partName, String back, List<RepeatedDraft> drafts) {
    public SaidBefore {
        drafts = List.copyOf(drafts);
    }

    /** How many near ones nothing was said of. */
    public long open() {
        return drafts.stream().mapToLong(RepeatedDraft::open).sum();
    }
}
