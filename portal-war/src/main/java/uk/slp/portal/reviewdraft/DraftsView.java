package uk.slp.portal.reviewdraft;

import java.util.List;
import uk.slp.portal.practicereview.PracticeReviewView;

/**
 * The versions of a report.
 *
 * @param versions newest first
 * @param open how many comments are open
 * @param answered how many are answered
 * @param settled how many are settled
 * @param keeps whether the person may keep the saved text as a version now
 * @param changed whether the saved text differs from the newest version
 */
public record DraftsView(
        PracticeReviewView review,
        List<VersionRow> versions,
        long open,
        long answered,
        long settled,
        boolean keeps,
        boolean changed) {
    public DraftsView {
        versions = List.copyOf(versions);
    }
}
