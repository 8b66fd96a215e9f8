package uk.slp.portal.casetask;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tasks on a review, as one person of the partnership sees them.
 *
 * @param review what they stand on
 * @param tasks to be done first, by their day; then those done, and those taken off
 * @param people to whom a task can be given
 * @param writes whether the person may add, change and take off
 * @param steps whether anything may be changed: not once the review was closed
 * @param sets the sets of which something was never on the list
 */
public record TasksView(
        TaskCase review,
        List<TaskRow> tasks,
        List<TaskPerson> people,
        boolean writes,
        boolean steps,
        List<OfferedSet> sets) {
    public TasksView {
        tasks = List.copyOf(tasks);
        people = List.copyOf(people);
        sets = List.copyOf(sets);
    }

    /** Those in a state, see {@link TaskRow#state}. */
    public List<TaskRow> in(String state) {
        return tasks.stream().filter(task -> task.state().equals(state)).toList();
    }

    /** A task. */
    public Optional<TaskRow> task(UUID id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** Whether the person may say that the task is done, or is to be done after all. */
    public boolean maySay(TaskRow task) {
        return steps && task.takenOffAt() == null && (writes || task.mine());
    }
}
