package uk.slp.portal.casetask;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of the sets of tasks that a partnership keeps. */
public final class TaskSetCommands {
    private TaskSetCommands() {}

    /**
     * A set as typed.
     *
     * @param on code of the kind of review that it is for; stays as it was once the set is there
     * @param name at most 120 characters, another than that of any other set of the partnership for the same kind
     * @param offered whether it can be added to reviews
     * @param lines one task a line: the number of working days from the start of the review, a space, what is to be done
     */
    public record WrittenSet(@Nullable String on, @Nullable String name, boolean offered, @Nullable String lines) {}

    /**
     * Keeps a set.
     *
     * @param set identity; one that is not there yet is made with it, so that a second click makes no second
     * @param expectedVersion the version that was read, or null for a new set
     */
    public record PutSet(UUID set, @Nullable Long expectedVersion, WrittenSet written) {}

    /** Deletes a set that was never used. */
    public record DeleteSet(UUID set, long expectedVersion) {}
}
