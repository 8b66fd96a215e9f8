package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockStatus;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.DutyLevel;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.shared.time.PortalTime;

/**
 * A clock of a practice review in words, written by the server from the stored due date.
 *
 * @param due last day, as stored
 * @param dueWords "Due Sunday 23 May 2027"
 * @param leftWords "in more than 5 months"; once done, when that was and how it stood to the limit
 * @param oneLine both in one line
 * @param counted from when it is counted
 * @param state {@code plain}, {@code soon}, {@code overdue}, {@code met} or {@code met-late}
 */
public record ReviewClock(
        LocalDate due, String dueWords, String leftWords, String oneLine, String counted, String state) {
    /** The rule of the six months (rule 43). */
    public static final String REVIEW_RULE = "practice-review";

    /** The rule of the copy (rule 46). */
    public static final String COPY_RULE = "pre-publication-copy";

    /** The rule of the copy of the information on improvements of a withheld review (domain reference 4.4). */
    public static final String IMPROVEMENT_COPY_RULE = "improvement-information-copy";

    /** The rule of the national repository (rule 51). */
    public static final String REPOSITORY_RULE = "national-repository";

    /** Whether the last day has passed and nothing stopped the clock. */
    public boolean overdue() {
        return "overdue".equals(state);
    }

    static @Nullable ReviewClock ofReview(DeadlineCalculator calculator, ReviewFacts facts, Instant now) {
        LocalDate started = facts.startedOn();
        LocalDate due = facts.dueDate();
        if (started == null || due == null) {
            return null;
        }
        boolean published = facts.publishedOn() != null;
        LocalDate done = published ? facts.publishedOn() : facts.withheldOn();
        return of(
                calculator,
                deadline(REVIEW_RULE, facts.edition(), started, due),
                done,
                published ? "Published" : "Withheld",
                amount(calculator, REVIEW_RULE, facts.edition(), started) + " from the decision to start on "
                        + DeadlineWords.full(started) + ".",
                now);
    }

    static @Nullable ReviewClock ofRow(DeadlineCalculator calculator, PracticeReviewRow row, Instant now) {
        LocalDate started = row.startedOn();
        LocalDate due = row.dueDate();
        if (started == null || due == null || row.status() == ReviewStatus.WITHHELD) {
            return null;
        }
        return of(
                calculator,
                deadline(REVIEW_RULE, Edition.WT2018.name(), started, due),
                row.publishedOn(),
                "Published",
                "",
                now);
    }

    static @Nullable ReviewClock ofCopy(DeadlineCalculator calculator, ReviewFacts facts, Instant now) {
        return ofCopy(
                calculator,
                COPY_RULE,
                facts.edition(),
                facts.plannedPublication(),
                facts.copyDue(),
                facts.copySentOn(),
                now);
    }

    /** By when a published report usually goes to the national repository; null before it is published. */
    static @Nullable LocalDate repositoryDue(DeadlineCalculator calculator, @Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        try {
            return calculator.count(REPOSITORY_RULE, published).due();
        } catch (UnknownYear | RuleNotInForce outOfReach) {
            return null;
        }
    }

    static @Nullable ReviewClock ofImprovementCopy(DeadlineCalculator calculator, ImprovementFacts facts, Instant now) {
        return ofCopy(
                calculator,
                IMPROVEMENT_COPY_RULE,
                facts.edition(),
                facts.plannedPublication(),
                facts.copyDue(),
                facts.copySentOn(),
                now);
    }

    private static @Nullable ReviewClock ofCopy(
            DeadlineCalculator calculator,
            String rule,
            String edition,
            @Nullable LocalDate planned,
            @Nullable LocalDate due,
            @Nullable LocalDate sent,
            Instant now) {
        if (planned == null || due == null) {
            return null;
        }
        return of(
                calculator,
                deadline(rule, edition, planned, due),
                sent,
                "Sent",
                amount(calculator, rule, edition, planned) + " before publication on " + DeadlineWords.full(planned)
                        + ".",
                now);
    }

    private static String amount(DeadlineCalculator calculator, String rule, String edition, LocalDate basis) {
        return DeadlineWords.speltCapital(calculator.rules().inEdition(rule, Edition.valueOf(edition), basis));
    }

    private static Deadline deadline(String rule, String edition, LocalDate basis, LocalDate due) {
        Instant end = due.atTime(23, 59, 59).atZone(PortalTime.LONDON).toInstant();
        return new Deadline(rule, Edition.valueOf(edition), DutyLevel.LIMIT, basis, due, end);
    }

    private static ReviewClock of(
            DeadlineCalculator calculator,
            Deadline deadline,
            @Nullable LocalDate done,
            String verb,
            String counted,
            Instant now) {
        ClockStatus status = done == null
                ? calculator.status(deadline, now)
                : calculator.met(
                        deadline, done.atTime(12, 0).atZone(PortalTime.LONDON).toInstant());
        String met = done == null ? "" : DeadlineWords.met(verb, deadline, status);
        return new ReviewClock(
                deadline.due(),
                DeadlineWords.due(deadline, status),
                done == null ? DeadlineWords.left(deadline, status) : met,
                done == null ? DeadlineWords.oneLine(deadline, status) : met,
                counted,
                switch (status.state()) {
                    case ON_TIME -> "plain";
                    case DUE_SOON -> "soon";
                    case OVERDUE -> "overdue";
                    case MET -> "met";
                    case MET_LATE -> "met-late";
                });
    }
}
