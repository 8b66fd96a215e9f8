package uk.slp.portal.childdeathsharing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.AuthorityQueries;
import uk.slp.portal.childdeathsharing.AuthorityService;

/** Joins of a local authority's notifications with child death reviews, for its programs. */
@Path("v1/child-death-joins")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death sharing decisions")
public class AuthorityJoinResource {
    @Inject
    private AuthorityQueries queries;

    @Inject
    private AuthorityService service;

    /** One join. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One join; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return SharingJson.tagged(queries.join(reference));
    }

    /** Agrees. */
    @POST
    @Path("{reference}/agreement")
    @Operation(summary = "Agree that your notification and a child death review are joined. If-Match: its version")
    public Response agree(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.agree(SharingResource.step(reference, ifMatch, body));
        return one(reference);
    }

    /** Declines. */
    @POST
    @Path("{reference}/declining")
    @Operation(summary = "Decline a join: reason. If-Match: its version")
    public Response decline(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.decline(SharingResource.step(reference, ifMatch, body));
        return one(reference);
    }
}
