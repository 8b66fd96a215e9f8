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
 * @param mentions comments that the person is to see, oldest first
 * @param keeps whether the person may keep the saved text as a version now
 * @param changed whether the saved text differs from the newest version
 */
public record DraftsView(
        PracticeReviewView review,
        List<VersionRow> versions,
        long open,
        long answered,
        long settled,
        List<Mentioned> mentions,
        boolean keeps,
        boolean changed) {
    public DraftsView {
        versions = List.copyOf(versions);
        mentions = List.copyOf(mentions);
    }
}
