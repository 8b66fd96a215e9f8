package uk.slp.portal.childdeathreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The clock of a return in words. The panel sets the day; agencies must answer (Children Act 2004 s.16N), but no law says by
 * when, so the day is told like other days of local habit.
 *
 * @param state {@code plain}, {@code soon}, {@code overdue} or {@code met}
 */
public record ReturnClock(LocalDate due, String dueWords, String leftWords, String state) {
    /** The rule whose colours it has: another day that is set locally. */
    public static final String RULE = "agency-summary";

    static ReturnClock of(DeadlineCalculator calculator, LocalDate due, @Nullable Instant sent, Instant now) {
        DeadlineRule latest = calculator.rules().latest(RULE);
        Deadline deadline = new Deadline(
                RULE,
                latest.edition(),
                latest.duty(),
                due,
                due,
                due.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant());
        ClockStatus status = sent == null ? calculator.status(deadline, now) : calculator.met(deadline, sent);
        return new ReturnClock(
                due,
                DeadlineWords.due(deadline, status),
                sent == null ? DeadlineWords.left(deadline, status) : DeadlineWords.met("Sent", deadline, status),
                switch (status.state()) {
                    case ON_TIME -> "plain";
                    case DUE_SOON -> "soon";
                    case OVERDUE -> "overdue";
                    case MET, MET_LATE -> "met";
                });
    }

    /** The clock of a return for which nobody waits any more. */
    static ReturnClock stopped(LocalDate due) {
        return new ReturnClock(due, "Nothing is due", "", "plain");
    }

    /** Heading of the component {@code slp:clock}. */
    public String getTitle() {
        return "Day for this return";
    }

    public String getDue() {
        return dueWords;
    }

    public String getLeft() {
        return leftWords;
    }

    public String getState() {
        return state.equals("plain") ? "" : state;
    }

    /** No strip of days. */
    public List<Object> getDays() {
        return List.of();
    }

    public List<String> getWords() {
        return List.of("Set by the child death overview panel.");
    }

    /** How a tag that says the same looks. */
    public String tag() {
        return state.equals("overdue") || state.equals("soon") ? state : "";
    }
}
