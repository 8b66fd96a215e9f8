package uk.slp.portal.recommendation.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Earlier recommendations beside those of the information on improvements of a withheld practice review. {@code If-Match} of a change is the version of the choice, 0 where none was made.
 */
@Path("v1/practice-reviews/{reference}/improvements/said-before")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class SaidBeforeImprovementsResource {
    @Inject
    private RepeatChoosing choosing;

    private static RepeatChoosing.Place place(String reference) {
        return new RepeatChoosing.Place("practice-reviews", reference, "improvements");
    }

    /** New recommendations with the earlier ones nearest to them. */
    @GET
    @Operation(
            summary = "Recommendations saved there, each with the nearest earlier ones of the own area and of England,"
                    + " their state and what was chosen; for those who may write it")
    public RepeatJson.Beside beside(@PathParam("reference") String reference) {
        return choosing.beside(place(reference));
    }

    /** Says what a new one is to an earlier one. */
    @PUT
    @Path("{key}/{earlier}")
    @Operation(
            summary = "Say what a new recommendation is to an earlier one; body: choice (supersede, strengthen or"
                    + " different), reason. If-Match: the version of the choice, 0 for a new one")
    public RepeatJson.Beside choose(
            @PathParam("reference") String reference,
            @PathParam("key") String key,
            @PathParam("earlier") String earlier,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return choosing.choose(place(reference), key, earlier, ifMatch, body);
    }

    /** Takes a choice away. */
    @DELETE
    @Path("{key}/{earlier}")
    @Operation(summary = "Take a choice away. If-Match: the version of the choice")
    public RepeatJson.Beside forget(
            @PathParam("reference") String reference,
            @PathParam("key") String key,
            @PathParam("earlier") String earlier,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return choosing.forget(place(reference), key, earlier, ifMatch);
    }
}
