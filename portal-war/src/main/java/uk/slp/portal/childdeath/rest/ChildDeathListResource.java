package uk.slp.portal.childdeath.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathFilter;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** The cases of the caller's overview panel. */
@Path("v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child deaths")
public class ChildDeathListResource {
    private static final int USUAL_SIZE = 25;

    @Inject
    private ChildDeathQueries queries;

    /** The cases. */
    @GET
    @Path("child-deaths")
    @Operation(summary = "Child deaths of the caller's overview panel, the latest first; the reading is recorded")
    public Page<ChildDeathJson.Row> list(
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("status") @Nullable String status,
            @QueryParam("residence") @Nullable String residence,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("queue", queue);
        given.put("status", status);
        given.put("residence", residence);
        given.put("from", from);
        given.put("to", to);
        return rows(given, PageRequest.of(page, size, USUAL_SIZE));
    }

    /** Looks for a child. */
    @POST
    @Path("child-death-searches")
    @Operation(
            summary = "Look for a child by part of a name, an NHS number or a reference; body: q. The words stand in no"
                    + " address and no log, and the search is recorded")
    public Page<ChildDeathJson.Row> search(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("q"));
        String text = json.text("q");
        json.refuseWrong();
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("q", text);
        return rows(given, new PageRequest(1, PageRequest.LARGEST));
    }

    private Page<ChildDeathJson.Row> rows(Map<String, @Nullable String> given, PageRequest request) {
        var found = queries.list(ChildDeathFilter.of(given), request);
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(ChildDeathJson::row).toList());
    }
}
