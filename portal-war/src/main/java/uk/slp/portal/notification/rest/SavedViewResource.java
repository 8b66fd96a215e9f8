package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.NotificationFilter;
import uk.slp.portal.notification.SaveView;
import uk.slp.portal.notification.SavedViewQueries;
import uk.slp.portal.notification.SavedViewService;
import uk.slp.portal.notification.SavedViewView;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** The filters of the list of notifications that the caller keeps under names. */
@Path("v1/saved-views")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class SavedViewResource {
    @Inject
    private SavedViewQueries queries;

    @Inject
    private SavedViewService service;

    /**
     * A kept filter.
     *
     * @param filter as in the query of {@code GET /api/v1/notifications}, without page and size
     * @param defaultView whether the page of the list opens with it
     */
    public record Item(String id, String name, String filter, boolean defaultView, long version) {}

    /** What is sent to keep one. */
    public record Wanted(String name, String filter, boolean defaultView) {}

    /** Those of the caller. */
    @GET
    @Operation(summary = "List the filters you keep under names")
    public List<Item> mine() {
        return queries.mine().stream().map(SavedViewResource::item).toList();
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(summary = "Read a filter you keep; ETag is its version")
    public Response one(@PathParam("id") String id) {
        return answer(queries.one(GivenId.of(id)));
    }

    /** Keeps one. */
    @POST
    @Operation(summary = "Keep a filter under a name")
    @RequestBody(content = @Content(schema = @Schema(implementation = Wanted.class)))
    public Response save(@Nullable JsonObject body) {
        UUID id = service.save(command(body));
        SavedViewView kept = queries.one(id);
        return Response.created(UriBuilder.fromPath("/api/v1/saved-views/{id}").build(id))
                .tag(EntityTags.of(kept.version()))
                .entity(item(kept))
                .build();
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Operation(summary = "Change name, filter or part of a filter you keep")
    @RequestBody(content = @Content(schema = @Schema(implementation = Wanted.class)))
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long expected = EntityTags.expected(ifMatch);
        service.change(GivenId.of(id), expected, command(body));
        return answer(queries.one(GivenId.of(id)));
    }

    /** Forgets one. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Forget a filter you keep")
    public Response delete(@PathParam("id") String id) {
        service.delete(GivenId.of(id));
        return Response.noContent().build();
    }

    private static SaveView command(@Nullable JsonObject body) {
        JsonBody fields = new JsonBody(body, Set.of("name", "filter", "defaultView"));
        String name = fields.text("name");
        String filter = fields.text("filter");
        Boolean first = fields.flag("defaultView");
        fields.refuseWrong();
        return new SaveView(name, NotificationFilter.ofQuery(filter == null ? "" : filter), Boolean.TRUE.equals(first));
    }

    private static Response answer(SavedViewView view) {
        return Response.ok(item(view)).tag(EntityTags.of(view.version())).build();
    }

    private static Item item(SavedViewView view) {
        return new Item(view.id().toString(), view.name(), view.filter(), view.defaultView(), view.version());
    }
}
