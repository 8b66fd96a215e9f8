package uk.slp.portal.practicereview;

import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.shared.error.Violation;

/**
 * What stands against publishing today.
 *
 * @param matches where the report matches what identifies a child
 * @param lastDayForCopy the last day for the copy if it were published today
 */
public record ReleaseCheck(List<Violation> problems, List<IdentityMatch> matches, LocalDate lastDayForCopy) {
    public ReleaseCheck {
        problems = List.copyOf(problems);
        matches = List.copyOf(matches);
    }
}
