package uk.slp.portal.practicereview;

import java.util.List;
import uk.slp.portal.shared.error.Violation;

/**
 * A report before it is marked final, and what stands against that.
 *
 * @param view the review, without its history
 * @param problems everything that stands against it
 * @param matches where the text so far matches what identifies a child
 */
public record FinalCheck(PracticeReviewView view, List<Violation> problems, List<IdentityMatch> matches) {
    public FinalCheck {
        problems = List.copyOf(problems);
        matches = List.copyOf(matches);
    }
}
