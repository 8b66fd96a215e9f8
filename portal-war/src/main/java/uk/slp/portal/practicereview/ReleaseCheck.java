package uk.slp.portal.practicereview;

import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.shared.error.Violation;

/**
 * A final report on its way to its readers, and what stands against publishing it today.
 *
 * @param view the review, without its history
 * @param confirmed the items of the checklist that are confirmed, with by whom and when
 * @param problems everything that stands against it
 * @param identity what the report holds from which somebody could be recognised
 * @param lastDayForCopy the last day for the copy if it were published today
 */
public record ReleaseCheck(
        PracticeReviewView view,
        List<ConfirmedItem> confirmed,
        List<Violation> problems,
        IdentityState identity,
        LocalDate lastDayForCopy) {
    public ReleaseCheck {
        confirmed = List.copyOf(confirmed);
        problems = List.copyOf(problems);
    }

    /** The places that are not settled. */
    public List<IdentityMatch> matches() {
        return IdentityMatch.of(identity);
    }
}
