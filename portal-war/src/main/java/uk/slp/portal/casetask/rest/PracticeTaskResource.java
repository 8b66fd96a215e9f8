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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.TaskCommands.TaskList;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.casetask.rest.TaskJson.Tasks;

/**
 * The tasks on a practice review, for programs. A new task is put at an identity (UUID) that the program chooses, without
 * If-Match; a task that is there is changed with the version it was read at.
 */
@Path("v1/practice-reviews/{reference}/tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class PracticeTaskResource {
    @Inject
    private TaskCalls calls;

    /** The tasks. */
    @GET
    @Operation(
            summary =
                    "Read the tasks on a practice review of the caller's partnership, to whom they can be given, and which sets can be added")
    public Tasks all(@PathParam("reference") String reference) {
        return calls.all(list(reference));
    }

    /** Adds what is missing of a set. */
    @POST
    @Path("set")
    @Operation(
            summary =
                    "Add the tasks of a set that were never on the list: set (a key from the list; without it, the delivered one)")
    public Tasks addSet(@PathParam("reference") String reference, @Nullable JsonObject body) {
        return calls.addSet(list(reference), body);
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
        return calls.put(list(reference), task, ifMatch, body);
    }

    /** A task is done. */
    @POST
    @Path("{task}/completion")
    @Operation(summary = "Say that a task is done")
    public Tasks done(
            @PathParam("reference") String reference,
            @PathParam("task") String task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return calls.done(list(reference), task, ifMatch);
    }

    /** A task is to be done after all. */
    @POST
    @Path("{task}/return")
    @Operation(summary = "Say that a task is to be done after all")
    public Tasks reopen(
            @PathParam("reference") String reference,
            @PathParam("task") String task,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return calls.reopen(list(reference), task, ifMatch);
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
        return calls.takeOff(list(reference), task, ifMatch, body);
    }

    private static TaskList list(String reference) {
        return new TaskList(TaskOn.PRACTICE_REVIEW, reference);
    }
}
