package uk.slp.portal.agencysheet;

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
 * The clock of a sheet in words. Its last day is set by the partnership, usually working day 10 after the notification was
 * sent: a habit of local procedures (rule 36), not a limit in law.
 *
 * @param state {@code plain}, {@code soon}, {@code overdue} or {@code met}
 */
public record SheetClock(LocalDate due, String dueWords, String leftWords, String state) {
    static final String RULE = "agency-summary";

    static SheetClock of(DeadlineCalculator calculator, LocalDate due, @Nullable Instant sentIn, Instant now) {
        DeadlineRule latest = calculator.rules().latest(RULE);
        Deadline deadline = new Deadline(
                RULE,
                latest.edition(),
                latest.duty(),
                due,
                due,
                due.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant());
        ClockStatus status = sentIn == null ? calculator.status(deadline, now) : calculator.met(deadline, sentIn);
        return new SheetClock(
                due,
                DeadlineWords.due(deadline, status),
                sentIn == null ? DeadlineWords.left(deadline, status) : DeadlineWords.met("Sent in", deadline, status),
                switch (status.state()) {
                    case ON_TIME -> "plain";
                    case DUE_SOON -> "soon";
                    case OVERDUE -> "overdue";
                    case MET, MET_LATE -> "met";
                });
    }

    /** The clock of a sheet for which nobody waits any more. */
    static SheetClock stopped(LocalDate due) {
        return new SheetClock(due, "Nothing is due", "", "plain");
    }

    /** Heading of the component {@code slp:clock}. */
    public String getTitle() {
        return "Last day for this sheet";
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
        return List.of("Set by the partnership. It is not a limit in law.");
    }

    /** How a tag that says the same looks. */
    public String tag() {
        return state.equals("overdue") || state.equals("soon") ? state : "";
    }
}
