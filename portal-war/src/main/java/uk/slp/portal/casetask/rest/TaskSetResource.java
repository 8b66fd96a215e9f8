package uk.slp.portal.casetask.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.DeliveredSet;
import uk.slp.portal.casetask.OwnSet;
import uk.slp.portal.casetask.TaskSetCommands.DeleteSet;
import uk.slp.portal.casetask.TaskSetCommands.PutSet;
import uk.slp.portal.casetask.TaskSetCommands.WrittenSet;
import uk.slp.portal.casetask.TaskSetQueries;
import uk.slp.portal.casetask.TaskSetService;
import uk.slp.portal.casetask.TaskSetsView;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * The sets of tasks of the caller's partnership, for programs. A new set is put at an identity (UUID) that the program
 * chooses, without If-Match; a set that is there is changed with the version it was read at. Lines are written one task a
 * line: the number of working days from the start of the review, a space, what is to be done.
 */
@Path("v1/task-sets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapid reviews")
public class TaskSetResource {
    @Inject
    private TaskSetQueries queries;

    @Inject
    private TaskSetService service;

    /** A set of the partnership; {@code on} is rapid_review or practice_review. */
    public record Own(UUID id, long version, String on, String name, boolean offered, boolean used, String lines) {}

    /** A set that comes with the portal. */
    public record Delivered(String on, String name, String lines) {}

    /** All of them. */
    public record Sets(List<Own> own, List<Delivered> delivered) {}

    /** The sets. */
    @GET
    @Operation(summary = "Read the sets of tasks of the caller's partnership, and those that come with the portal")
    public Sets all() {
        TaskSetsView view = queries.sets();
        return new Sets(
                view.own().stream().map(TaskSetResource::json).toList(),
                view.delivered().stream().map(TaskSetResource::json).toList());
    }

    /** Adds a set, or changes one. */
    @PUT
    @Path("{set}")
    @Operation(
            summary =
                    "Add a set, or change one: on (rapid_review or practice_review), name, lines, offered (true if left out)")
    public Sets put(
            @PathParam("set") String set,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        Long version = ifMatch == null ? null : EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("on", "name", "lines", "offered"));
        Boolean offered = json.flag("offered");
        WrittenSet written =
                new WrittenSet(json.text("on"), json.text("name"), offered == null || offered, json.text("lines"));
        json.refuseWrong();
        service.put(new PutSet(GivenId.of(set), version, written));
        return all();
    }

    /** Deletes a set. */
    @DELETE
    @Path("{set}")
    @Operation(summary = "Delete a set that was never used")
    public Sets delete(@PathParam("set") String set, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(new DeleteSet(GivenId.of(set), EntityTags.expected(ifMatch)));
        return all();
    }

    private static Own json(OwnSet set) {
        return new Own(set.id(), set.version(), set.on().code(), set.name(), set.offered(), set.used(), set.text());
    }

    private static Delivered json(DeliveredSet set) {
        return new Delivered(set.on().code(), set.name(), set.text());
    }
}
