package uk.slp.portal.reviewdraft;

import java.util.List;
import uk.slp.portal.practicereview.PracticeReviewView;

/**
 * What changed from one version of a report to another.
 *
 * @param before number of the older one
 * @param after number of the newer one
 */
public record ChangesView(PracticeReviewView review, int before, int after, List<DraftChanges.Change> changes) {
    public ChangesView {
        changes = List.copyOf(changes);
    }
}
