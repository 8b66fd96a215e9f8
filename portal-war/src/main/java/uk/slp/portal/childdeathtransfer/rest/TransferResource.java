package uk.slp.portal.childdeathtransfer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathtransfer.TransferCommands.Offer;
import uk.slp.portal.childdeathtransfer.TransferQueries;
import uk.slp.portal.childdeathtransfer.TransferService;
import uk.slp.portal.shared.rest.JsonBody;

/** Who has reviewed a case, and the panels it was offered to. */
@Path("v1/child-deaths/{reference}/transfers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death transfers")
public class TransferResource {
    @Inject
    private TransferQueries queries;

    @Inject
    private TransferService service;

    /** Everything. */
    @GET
    @Operation(summary = "Which panels have reviewed a case when, and the panels it was offered to")
    public TransferJson.All all(@PathParam("reference") String reference) {
        return TransferJson.all(queries.of(reference));
    }

    /** Offers. */
    @POST
    @Operation(
            summary = "Offer a review to another overview panel: panel (its code), ground (residence or may_review),"
                    + " contact (read before it accepts), reason (read once it has accepted)")
    public TransferJson.All offer(@PathParam("reference") String reference, @Nullable JsonObject body) {
        // Who may not see it is told nothing of what is wrong with the body.
        queries.of(reference);
        JsonBody json = new JsonBody(body, Set.of("panel", "ground", "contact", "reason"));
        Offer command = new Offer(
                reference, json.text("panel"), json.text("ground"), json.text("contact"), json.text("reason"));
        json.refuseWrong();
        service.offer(command);
        return all(reference);
    }
}
