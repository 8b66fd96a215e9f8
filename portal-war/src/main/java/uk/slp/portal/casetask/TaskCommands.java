package uk.slp.portal.casetask;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of the tasks on a review. */
public final class TaskCommands {
    private TaskCommands() {}

    /** The tasks on the review of a reference. */
    public record TaskList(TaskOn on, String reference) {}

    /**
     * A task as typed.
     *
     * @param what what is to be done, at most 400 characters, without a name of the family
     * @param who sign-in name of who is to do it; null or empty for nobody yet
     * @param due last day, as 2026-11-30; null or empty for none
     */
    public record Written(@Nullable String what, @Nullable String who, @Nullable String due) {}

    /**
     * Adds a task, or changes one.
     *
     * @param task identity; one that is not there yet is made with it, so that a second click makes no second
     * @param expectedVersion the version that was read, or null for a new task
     */
    public record PutTask(TaskList list, UUID task, @Nullable Long expectedVersion, Written written) {}

    /** Says that a task is done, or that it is to be done after all. */
    public record StepTask(TaskList list, UUID task, long expectedVersion) {}

    /** Takes a task off the list; it stays to be read, with the reason. */
    public record TakeOff(TaskList list, UUID task, long expectedVersion, @Nullable String reason) {}
}
