package uk.slp.portal.notification;

import java.util.List;
import uk.slp.portal.shared.error.Violation;

/**
 * A notification with what stands between it and sending.
 *
 * @param tasks the task list in its order
 * @param problems everything that must be put right
 * @param warnings what can be sent as it is but should have been seen
 * @param late whether the limit has passed
 * @param approvers names of those who can send
 * @param duplicates references with the same child and date
 */
public record CheckView(
        NotificationView notification,
        List<TaskView> tasks,
        List<Violation> problems,
        List<Violation> warnings,
        boolean late,
        List<String> approvers,
        List<String> duplicates) {
    public CheckView {
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        approvers = List.copyOf(approvers);
        duplicates = List.copyOf(duplicates);
    }

    /** How many tasks are complete. */
    public long completed() {
        return tasks.stream().filter(TaskView::completed).count();
    }
}
