package uk.slp.portal.practicereview;

import java.util.List;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.shared.error.Violation;

/**
 * A report before it is marked final, and what stands against that.
 *
 * @param view the review, without its history
 * @param problems everything that stands against it
 * @param identity what the text so far holds from which somebody could be recognised
 * @param openRepeats how many earlier recommendations are near and have no choice yet (rule 72)
 */
public record FinalCheck(PracticeReviewView view, List<Violation> problems, IdentityState identity, long openRepeats) {
    public FinalCheck {
        problems = List.copyOf(problems);
    }

    /** The places that are not settled. */
    public List<IdentityMatch> matches() {
        return IdentityMatch.of(identity);
    }
}
