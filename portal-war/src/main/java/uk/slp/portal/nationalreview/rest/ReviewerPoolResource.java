package uk.slp.portal.nationalreview.rest;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalCommands;
import uk.slp.portal.nationalreview.NationalReviewQueries;
import uk.slp.portal.nationalreview.PoolEntry;
import uk.slp.portal.nationalreview.ReviewerPoolService;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * The pool of reviewers of the national body (regulation 4). Who is of it now is published; who has left it is told to its
 * secretariat. {@code If-Match} is the version of the entry, which stands in it.
 */
@Path("v1/reviewer-pool")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "National reviews")
public class ReviewerPoolResource {
    @Inject
    private NationalReviewQueries queries;

    @Inject
    private ReviewerPoolService service;

    /** The pool, by name. */
    public record Pool(List<NationalJson.Reviewer> items) {}

    /** As everybody reads it. */
    @GET
    @Operation(summary = "Who is of the published pool of reviewers now")
    public Pool pool() {
        return pool(queries.pool());
    }

    /** With those who have left. */
    @GET
    @Path("entries")
    @Operation(summary = "Everybody who is or was of the pool; until is the day on which somebody left it")
    public Pool whole() {
        return pool(queries.wholePool());
    }

    /** Takes somebody in. */
    @POST
    @Operation(summary = "Take somebody into the pool; body: name, expertise. Everybody can read it from then on")
    public Pool add(@Nullable JsonObject body) {
        describe(null, 0, body);
        return whole();
    }

    /** Corrects an entry. */
    @PUT
    @Path("entries/{id}")
    @Operation(summary = "Correct what is told of somebody; body: name, expertise")
    public Pool change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        describe(GivenId.of(id), EntityTags.expected(ifMatch), body);
        return whole();
    }

    /** Somebody leaves. */
    @DELETE
    @Path("entries/{id}")
    @Operation(summary = "Somebody leaves the pool; reviews that name them are not changed")
    public Pool leave(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.leave(GivenId.of(id), EntityTags.expected(ifMatch));
        return whole();
    }

    private void describe(@Nullable UUID id, long version, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("name", "expertise"));
        String name = json.text("name");
        String expertise = json.text("expertise");
        json.refuseWrong();
        service.describe(new NationalCommands.Describe(id, version, name, expertise));
    }

    private static Pool pool(List<PoolEntry> entries) {
        return new Pool(entries.stream().map(NationalJson::reviewer).toList());
    }
}
