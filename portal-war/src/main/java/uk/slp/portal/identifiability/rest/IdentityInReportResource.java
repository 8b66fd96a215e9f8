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

/** Could anyone be recognised in the report of a practice review? {@code ETag} and {@code If-Match} are its version. */
@Path("v1/practice-reviews/{reference}/identifiability")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class IdentityInReportResource {
    private static final String KIND = "practice-reviews";
    private static final String PART = "report";

    @Inject
    private IdentitySettling settling;

    /** The hits. */
    @GET
    @Operation(
            summary =
                    "Every place in the report of a practice review from which somebody could be recognised, with how it is settled, and"
                            + " the second person's confirmation")
    public Response list(@PathParam("reference") String reference) {
        return settling.list(KIND, reference, PART);
    }

    /** Settles a hit. */
    @PUT
    @Path("{mark}")
    @Operation(
            summary =
                    "Settle a hit; body: answer (changed, kept, not_this_person; removed for what stands in the name or the"
                            + " hidden properties of the file), reason (needed for kept), words (what"
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
