package uk.slp.portal.casetask;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.rapidreview.RapidReviewView;

/**
 * The tasks on a rapid review, as one person of the partnership sees them.
 *
 * @param tasks to be done first, by their day; then those done, and those taken off
 * @param people to whom a task can be given
 * @param writes whether the person may add, change and take off
 * @param steps whether anything may be changed: not once the review was closed
 * @param missing how many tasks of the delivered set were never on the list
 */
public record TasksView(
        RapidReviewView review,
        List<TaskRow> tasks,
        List<TaskPerson> people,
        boolean writes,
        boolean steps,
        int missing) {
    public TasksView {
        tasks = List.copyOf(tasks);
        people = List.copyOf(people);
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
