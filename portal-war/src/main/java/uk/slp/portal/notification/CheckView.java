package uk.slp.portal.notification;

import java.util.List;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.shared.error.Violation;

/**
 * A notification with what stands between it and sending.
 *
 * @param tasks the task list in its order
 * @param problems everything that must be put right
 * @param warnings what can be sent as it is but should have been seen
 * @param late whether the limit has passed
 * @param approvers names of those who can send
 * @param duplicates references that may be about the same child and incident, of which nobody said that they are not
 * @param hints everything that may be about the same child or incident
 * @param recipients who will receive it
 * @param files that are sent with it, in order; not read for the question pages
 */
public record CheckView(
        NotificationView notification,
        List<TaskView> tasks,
        List<Violation> problems,
        List<Violation> warnings,
        boolean late,
        List<String> approvers,
        List<String> duplicates,
        List<LikelyDuplicate> hints,
        List<Recipient> recipients,
        List<AttachmentView> files) {
    public CheckView {
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        approvers = List.copyOf(approvers);
        duplicates = List.copyOf(duplicates);
        hints = List.copyOf(hints);
        recipients = List.copyOf(recipients);
        files = List.copyOf(files);
    }

    /** Whether a warning cannot be accepted without a reason. */
    public boolean wantsReason(Violation warning) {
        return Warnings.asksReason(warning);
    }

    /** How many tasks are complete. */
    public long completed() {
        return tasks.stream().filter(TaskView::completed).count();
    }
}
