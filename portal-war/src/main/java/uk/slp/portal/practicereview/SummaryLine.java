package uk.slp.portal.practicereview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A summary in the list of those beside a report.
 *
 * @param length how long it is, in words and minutes; empty if nobody has begun it
 */
public record SummaryLine(
        SummaryKind kind,
        @Nullable SummaryStatus status,
        SummaryShowing showing,
        String length,
        @Nullable LocalDate publishedOn) {
    /** Code of the state, as the list of tasks shows it. */
    public String task() {
        return status == null ? "todo" : status == SummaryStatus.DRAFT ? "going" : "done";
    }

    /** The state in words. */
    public String words() {
        return status == null ? "Not begun" : status.label();
    }
}
