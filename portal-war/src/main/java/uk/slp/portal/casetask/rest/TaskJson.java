package uk.slp.portal.casetask.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.OfferedSet;
import uk.slp.portal.casetask.TaskPerson;
import uk.slp.portal.casetask.TaskRow;
import uk.slp.portal.casetask.TasksView;

/** Tasks as programs see them. */
public final class TaskJson {
    private TaskJson() {}

    /** A task as programs see it. */
    public record Task(
            UUID id,
            long version,
            String what,
            @Nullable String who,
            @Nullable LocalDate due,
            String state,
            boolean overdue,
            @Nullable Instant doneAt,
            @Nullable String doneBy,
            @Nullable String takenOffReason) {}

    /** Somebody to whom a task can be given. */
    public record Someone(String who, String name, String organisation) {}

    /** A set of which something was never on the list; it is added by its key. */
    public record Offered(String set, String name, int missing) {}

    /** All tasks, to whom they can be given, and which sets can be added. */
    public record Tasks(List<Task> tasks, List<Someone> people, List<Offered> sets) {}

    static Tasks of(TasksView view) {
        return new Tasks(
                view.tasks().stream().map(TaskJson::json).toList(),
                view.people().stream().map(TaskJson::json).toList(),
                view.sets().stream().map(TaskJson::json).toList());
    }

    private static Someone json(TaskPerson person) {
        return new Someone(person.username(), person.name(), person.organisation());
    }

    private static Offered json(OfferedSet set) {
        return new Offered(set.key(), set.name(), set.missing());
    }

    private static Task json(TaskRow row) {
        return new Task(
                row.id(),
                row.version(),
                row.what(),
                row.username(),
                row.due(),
                row.state(),
                row.overdue(),
                row.doneAt(),
                row.doneBy(),
                row.takenOffReason());
    }
}
