package uk.slp.portal.casetask.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.MyTask;
import uk.slp.portal.casetask.TaskQueries;

/** The tasks that wait for the caller. */
@Path("v1/my-tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My work")
public class MyTasksResource {
    @Inject
    private TaskQueries queries;

    /** A task; {@code mine} is false for one that has nobody, {@code on} is rapid_review or practice_review. */
    public record Item(
            UUID id, String what, String on, String review, boolean mine, @Nullable LocalDate due, boolean overdue) {}

    /** Gives them, the earliest day first. */
    @GET
    @Operation(summary = "The tasks on reviews that wait for the caller; for a manager also those with nobody")
    public List<Item> mine() {
        return queries.mine().stream().map(MyTasksResource::item).toList();
    }

    private static Item item(MyTask task) {
        return new Item(
                task.id(), task.what(), task.on().code(), task.reference(), task.mine(), task.due(), task.overdue());
    }
}
