package uk.slp.portal.rapidreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The clock of a rapid review in words.
 *
 * @param due last day
 * @param dueWords "Due Monday 21 December 2026"
 * @param leftWords "in 15 working days"; for a sent review, when it was sent and how that stood to the limit
 * @param counted from when, and which days were not counted
 * @param state {@code plain}, {@code soon}, {@code overdue}, {@code met} or {@code met-late}
 */
public record ReviewClock(LocalDate due, String dueWords, String leftWords, String counted, String state) {
    static final String RULE = "rapid-review";

    /**
     * Reads the clock.
     *
     * @param openedAt when the notification was sent
     * @param due the stored due date, which no later rule moves
     * @param sentAt when the review was sent, or null while the clock runs
     */
    static ReviewClock of(
            DeadlineCalculator calculator, Instant openedAt, LocalDate due, @Nullable Instant sentAt, Instant now) {
        Counting counting = calculator.count(RULE, openedAt);
        Deadline counted = counting.deadline();
        Deadline deadline = new Deadline(
                counted.rule(),
                counted.edition(),
                counted.duty(),
                counted.basis(),
                due,
                due.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant());
        ClockStatus status = sentAt == null ? calculator.status(deadline, now) : calculator.met(deadline, sentAt);
        String words =
                DeadlineWords.speltCapital(counting.rule()) + " from " + DeadlineWords.dayAndMonth(counted.basis())
                        + ", when the notification was sent. " + DeadlineWords.notCountedInBrief(counting);
        return new ReviewClock(
                due,
                DeadlineWords.due(deadline, status),
                sentAt == null ? DeadlineWords.left(deadline, status) : DeadlineWords.met("Sent", deadline, status),
                words.strip(),
                switch (status.state()) {
                    case ON_TIME -> "plain";
                    case DUE_SOON -> "soon";
                    case OVERDUE -> "overdue";
                    case MET -> "met";
                    case MET_LATE -> "met-late";
                });
    }

    /** The clock of a review that was closed: it has stopped, and nothing is due. */
    static ReviewClock stopped(LocalDate due, LocalDate closedOn) {
        return new ReviewClock(
                due,
                "Nothing is due",
                "Closed on " + DeadlineWords.full(closedOn),
                "The limit was " + DeadlineWords.full(due) + ".",
                "plain");
    }

    /** Heading of the component {@code slp:clock}. */
    public String getTitle() {
        return "Limit: rapid review";
    }

    public String getDue() {
        return dueWords;
    }

    public String getLeft() {
        return leftWords;
    }

    public String getState() {
        return switch (state) {
            case "plain" -> "";
            case "met-late" -> "met";
            default -> state;
        };
    }

    /** No strip: fifteen working days are more than it can show. */
    public List<Object> getDays() {
        return List.of();
    }

    public List<String> getWords() {
        return List.of(counted);
    }

    /** How a tag that says the same looks. */
    public String tag() {
        return state.equals("overdue") || state.equals("soon") ? state : "";
    }
}
