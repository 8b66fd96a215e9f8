package uk.slp.portal.childdeathmeeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;

/**
 * The review meetings of a case.
 *
 * @param rows the latest day first
 * @param aim by when a meeting is aimed at, three months after the death; no limit in law
 * @param late whether that day has passed and none was held
 * @param mayPlan whether the person may plan one now
 */
public record MeetingsOfDeath(
        ChildDeathCase death, List<ReviewMeetingRow> rows, @Nullable LocalDate aim, boolean late, boolean mayPlan) {
    public MeetingsOfDeath {
        rows = List.copyOf(rows);
    }
}
