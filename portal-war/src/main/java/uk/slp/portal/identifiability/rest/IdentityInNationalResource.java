package uk.slp.portal.identifiability.rest;

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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Could anyone of any case of a national review be recognised in what it publishes? {@code ETag} and {@code If-Match} are the
 * version of the review.
 */
@Path("v1/national-reviews/{reference}/identifiability")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "National reviews")
public class IdentityInNationalResource {
    private static final String KIND = "national-reviews";

    /** A review has to do with one text at a time, which its state tells. */
    private static final String PART = "text";

    @Inject
    private IdentitySettling settling;

    /** The hits. */
    @GET
    @Operation(
            summary =
                    "Every place in what a national review publishes from which somebody could be recognised, with how"
                            + " it is settled, and the second person's confirmation")
    public Response list(@PathParam("reference") String reference) {
        return settling.list(KIND, reference, PART);
    }

    /** Settles a hit. */
    @PUT
    @Path("{mark}")
    @Operation(
            summary =
                    "Settle a hit; body: answer (changed, kept, not_this_person), reason (needed for kept), words (what"
                            + " the text shall say, for changed), everywhere (true for every hit of the same words)")
    public Response settle(
            @PathParam("reference") String reference,
            @PathParam("mark") String mark,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return settling.settle(KIND, reference, PART, mark, ifMatch, body);
    }

    /** As the second person, confirms the settled list. */
    @POST
    @Path("confirmation")
    @Operation(
            summary = "As the second person, confirm the settled list: somebody who settled no hit and did not complete"
                    + " the text; body: list, the mark of the list that was read")
    public Response confirm(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return settling.confirm(KIND, reference, PART, ifMatch, body);
    }
}
