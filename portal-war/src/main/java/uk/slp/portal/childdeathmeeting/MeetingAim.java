package uk.slp.portal.childdeathmeeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;

/** By when the meeting about a death is aimed at. */
final class MeetingAim {
    private MeetingAim() {}

    /** The day; null for a death so long ago that no calendar counts from it. */
    static @Nullable LocalDate of(DeadlineCalculator calculator, LocalDate death) {
        try {
            return calculator.count(ReviewMeetingQueries.RULE, death).due();
        } catch (UnknownYear | RuleNotInForce outOfReach) {
            return null;
        }
    }
}
