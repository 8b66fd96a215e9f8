package uk.slp.portal.casetask.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.TaskCommands.PutTask;
import uk.slp.portal.casetask.TaskCommands.StepTask;
import uk.slp.portal.casetask.TaskCommands.TakeOff;
import uk.slp.portal.casetask.TaskCommands.Written;
import uk.slp.portal.casetask.TaskPerson;
import uk.slp.portal.casetask.TaskQueries;
import uk.slp.portal.casetask.TaskRow;
import uk.slp.portal.casetask.TaskService;
import uk.slp.portal.casetask.TasksView;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * The tasks on a rapid review, for programs. A new task is put at an identity (UUID) that the program chooses, without
 * If-Match; a task that is there is changed with the version it was read at.
 */
@Path("v1/rapid-reviews/{reference}/tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapid reviews")
public class TaskResource {
    @Inject
    private TaskQueries queries;

    @Inject
    private TaskService service;

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

    /** All tasks, and to whom they can be given. */
    public record Tasks(List<Task> tasks, List<Someone> people) {}

    /** The tasks. */
    @GET
    @Operation(summary = "Read the tasks on a rapid review of the caller's partnership, and to whom they can be given")
    public Tasks all(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Adds what is missing of the delivered set. */
    @POST
    @Path("set")
    @Operation(summary = "Add the delivered tasks for setting up a rapid review that were never on the list")
    public Tasks addSet(@PathParam("reference") String reference) {
        service.addSet(reference);
        return answer(reference);
    }

    /** Adds a task, or changes one. */
    @PUT
    @Path("{task}")
    @Operation(summary = "Add a task, or change one: what, who (a sign-in name, or empty for nobody yet), due")
    public Tasks put(
            @PathParam("reference") String reference,
            @PathParam("task") String task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        Long version = ifMatch == null ? null : EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("what", "who", "due"));
        Written written = new Written(json.text("what"), json.text("who"), json.text("due"));
        json.refuseWrong();
        service.put(new PutTask(reference, GivenId.of(task), version, written));
        return answer(reference);
    }

    /** A task is done. */
    @POST
    @Path("{task}/completion")
    @Operation(summary = "Say that a task is done")
    public Tasks done(
            @PathParam("reference") String reference,
            @PathParam("task") String task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.done(new StepTask(reference, GivenId.of(task), EntityTags.expected(ifMatch)));
        return answer(reference);
    }

    /** A task is to be done after all. */
    @POST
    @Path("{task}/return")
    @Operation(summary = "Say that a task is to be done after all")
    public Tasks reopen(
            @PathParam("reference") String reference,
            @PathParam("task") String task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.reopen(new StepTask(reference, GivenId.of(task), EntityTags.expected(ifMatch)));
        return answer(reference);
    }

    /** Takes a task off the list. */
    @POST
    @Path("{task}/removal")
    @Operation(summary = "Take a task off the list; it stays to be read: reason")
    public Tasks takeOff(
            @PathParam("reference") String reference,
            @PathParam("task") String task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.takeOff(new TakeOff(reference, GivenId.of(task), version, reason));
        return answer(reference);
    }

    private Tasks answer(String reference) {
        TasksView view = queries.view(reference);
        return new Tasks(
                view.tasks().stream().map(TaskResource::json).toList(),
                view.people().stream().map(TaskResource::json).toList());
    }

    private static Someone json(TaskPerson person) {
        return new Someone(person.username(), person.name(), person.organisation());
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
