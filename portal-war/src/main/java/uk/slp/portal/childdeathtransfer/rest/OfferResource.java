package uk.slp.portal.childdeathtransfer.rest;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathtransfer.TransferCommands.Step;
import uk.slp.portal.childdeathtransfer.TransferQueries;
import uk.slp.portal.childdeathtransfer.TransferService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** One offer of a review, for the panel that was offered it; the panel that offers takes it back. */
@Path("v1/child-death-transfers/{reference}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death transfers")
public class OfferResource {
    @Inject
    private TransferQueries queries;

    @Inject
    private TransferService service;

    /** The offer. */
    @GET
    @Operation(summary = "A review that your panel was offered: no more than age band and area. ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return TransferJson.tagged(queries.offer(reference));
    }

    /** Accepts. */
    @POST
    @Path("acceptance")
    @Operation(summary = "Accept a review; from then on it is your panel's. If-Match: its version")
    public Response accept(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.accept(step(reference, ifMatch, body));
        return one(reference);
    }

    /** Declines. */
    @POST
    @Path("declining")
    @Operation(summary = "Decline a review: reason. If-Match: its version")
    public Response decline(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.decline(step(reference, ifMatch, body));
        return one(reference);
    }

    /** Takes it back. */
    @POST
    @Path("withdrawing")
    @Operation(summary = "Take back a review that your panel offers: reason. If-Match: its version")
    public void withdraw(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.withdraw(step(reference, ifMatch, body));
    }

    private static Step step(String reference, @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        return new Step(reference, version, reason);
    }
}
