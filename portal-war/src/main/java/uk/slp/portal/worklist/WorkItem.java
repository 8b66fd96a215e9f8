package uk.slp.portal.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person must do next.
 *
 * @param urgency the group it stands in
 * @param due last day, or null
 * @param dueWords "Due Monday 30 November 2026"
 * @param leftWords "in 2 working days"
 * @param state {@code overdue}, {@code soon} or empty, for its look
 * @param task what to do, without the name of the case
 * @param what what to do, and for which case
 * @param line one sentence on how it stands
 * @param reference reference of the record
 * @param who whose it is
 * @param path address of the page on which it is done
 */
public record WorkItem(
        Urgency urgency,
        @Nullable LocalDate due,
        String dueWords,
        String leftWords,
        String state,
        String task,
        String what,
        String line,
        String reference,
        String who,
        String path) {
    static WorkItem of(
            WorkClock time,
            @Nullable LocalDate due,
            String task,
            String title,
            String line,
            String reference,
            String who,
            String path) {
        return new WorkItem(
                time.urgency(),
                due,
                time.dueWords(),
                time.leftWords(),
                time.state(),
                task,
                task + ": " + title,
                line,
                reference,
                who,
                path);
    }
}
