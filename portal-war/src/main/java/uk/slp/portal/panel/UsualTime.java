package uk.slp.portal.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.DutyLevel;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The time within which the national body usually answers. Not a limit in law, so it never turns red.
 *
 * @param by the day
 * @param words "Usually by Thursday 3 December 2026"
 * @param left "in 6 working days", "2 working days past the usual time", or when it was answered
 * @param state {@code plain}, {@code soon} or {@code met}; {@code paused} while the partners are asked, {@code stopped}
 *     where no answer is expected any more
 */
public record UsualTime(LocalDate by, String words, String left, String state) {
    static final String RULE = "panel-response";
    static final String REPLY_RULE = "panel-request";
    private static final String PAUSED = "paused";
    private static final String STOPPED = "stopped";

    static LocalDate count(DeadlineCalculator calculator, Instant receivedAt) {
        Counting counting = calculator.count(RULE, receivedAt);
        return counting.due();
    }

    /** The day by which the partners usually answer what is asked at a moment. */
    static LocalDate reply(DeadlineCalculator calculator, Instant askedAt) {
        return calculator.count(REPLY_RULE, askedAt).due();
    }

    static UsualTime of(
            DeadlineCalculator calculator,
            String edition,
            LocalDate received,
            LocalDate by,
            @Nullable Instant answeredAt,
            Instant now) {
        Deadline deadline = new Deadline(
                RULE,
                Edition.valueOf(edition),
                DutyLevel.USUAL_TIME,
                received,
                by,
                by.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant());
        String words = "Usually by " + DeadlineWords.full(by);
        if (answeredAt != null) {
            ClockStatus met = calculator.met(deadline, answeredAt);
            return new UsualTime(by, words, DeadlineWords.met("Answered", deadline, met), "met");
        }
        ClockStatus status = calculator.status(deadline, now);
        String left = DeadlineWords.left(deadline, status);
        return switch (status.state()) {
            case OVERDUE -> new UsualTime(by, words, left.replace("overdue", "past the usual time"), "soon");
            case DUE_SOON -> new UsualTime(by, words, left, "soon");
            default -> new UsualTime(by, words, left, "plain");
        };
    }

    /** While the partners are asked: the time stands still until they answer. */
    static UsualTime paused(LocalDate by, LocalDate askedOn, @Nullable LocalDate answerBy) {
        String asked = "asked on " + DeadlineWords.dayAndMonth(askedOn);
        return new UsualTime(
                by,
                "Waiting for the partners",
                answerBy == null ? asked : asked + ", usually answered by " + DeadlineWords.dayAndMonth(answerBy),
                PAUSED);
    }

    /** A case that ended without a final answer. */
    static UsualTime stopped(LocalDate by) {
        return new UsualTime(by, "No answer is expected", "the case is closed", STOPPED);
    }

    /** Heading of the component {@code slp:clock}. */
    public String getTitle() {
        return "Usual time: answer";
    }

    public String getDue() {
        return words;
    }

    public String getLeft() {
        return left;
    }

    /** A usual time never turns red. */
    public String getState() {
        return state.equals("soon") || state.equals("met") ? state : "";
    }

    /** No strip: nothing is counted in working days. */
    public List<Object> getDays() {
        return List.of();
    }

    public List<String> getWords() {
        return switch (state) {
            case PAUSED -> List.of("The usual time starts again when they answer.");
            case STOPPED -> List.of();
            default -> List.of("This is the usual time, not a limit in law.");
        };
    }

    /** Whether a day is expected; not while the partners are asked, and not once the case is closed. */
    public boolean running() {
        return !state.equals(PAUSED) && !state.equals(STOPPED);
    }
}
