package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.shared.report.ReportText;

/**
 * One practice review, as the present person may see it.
 *
 * @param facts what the record holds
 * @param clock the six months, or null before the review is commissioned
 * @param copyClock the copy before publication, or null before a day is planned
 * @param allowed codes of the actions the person may take now
 * @param whole whether the person may read the report; the national body may once the copy was sent
 * @param informed whether the person may read the information on improvements of a withheld review; the national body
 *     may once its own copy was sent
 * @param history its steps, newest first; empty where only the present state was asked for
 * @param repositoryDue by when the published report usually goes to the national repository, or null
 * @param known passages of published learning that its writers marked; read with the history, for those who may read
 *     the report
 */
public record PracticeReviewView(
        ReviewFacts facts,
        @Nullable ReviewClock clock,
        @Nullable ReviewClock copyClock,
        @Nullable LocalDate repositoryDue,
        List<String> allowed,
        boolean whole,
        boolean informed,
        List<ReviewStep> history,
        List<KnownLine> known)
        implements ShownRecord {
    public PracticeReviewView {
        allowed = List.copyOf(allowed);
        history = List.copyOf(history);
        known = List.copyOf(known);
    }

    /** The same with its history and the passages of published learning that were marked for it. */
    PracticeReviewView withHistory(List<ReviewStep> steps, List<KnownLine> marked) {
        return new PracticeReviewView(
                facts, clock, copyClock, repositoryDue, allowed, whole, informed, steps, whole ? marked : List.of());
    }

    /** The passages of published learning that were used, for the annex "What we already knew". */
    public List<KnownLine> knownBefore() {
        return known.stream().filter(KnownLine::used).toList();
    }

    /** What should improve, where the report is withheld and the person may read it. */
    public @Nullable String improvementInformation() {
        return informed ? facts.improvementInformation() : null;
    }

    @Override
    public String reference() {
        return facts.reference();
    }

    @Override
    public long version() {
        return facts.version();
    }

    @Override
    public ReviewStatus status() {
        return facts.status();
    }

    /** The name of the case, or its reference. */
    public String title() {
        return facts.caseName() == null ? facts.reference() : facts.caseName();
    }

    /** Whether the notification from which it follows came to an end after the review was commissioned. */
    public boolean notificationEnded() {
        return history.stream().anyMatch(step -> step.action().equals(Done.NOTIFICATION_ENDED));
    }

    /** Whether the person may take an action now, named by its code. */
    @Override
    public boolean may(String action) {
        return allowed.contains(action);
    }

    /** The report read into sections; without sections where the person may not read it. */
    public ReportText report() {
        return ReportText.parse(facts.reportText());
    }

    /**
     * A step in the life of a review.
     *
     * @param action code of the step
     * @param title what was done, in words
     * @param by name of the person
     * @param reason why, where a reason was asked
     */
    public record ReviewStep(Instant at, String action, String title, String by, @Nullable String reason) {}
}
