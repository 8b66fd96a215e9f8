package uk.slp.portal.known.rest;

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
 * What is already known about what is written in a section of a rapid review. {@code If-Match} of a change is the version of the mark, 0 for a passage that is not marked yet.
 */
@Path("v1/rapid-reviews/{reference}/sections/{section}/known")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapid reviews")
public class KnownInRapidReviewResource {
    private static final String KIND = "rapid-reviews";

    @Inject
    private KnownMarking marking;

    /** Passages near to what is saved, and those that are marked. */
    @GET
    @Operation(
            summary = "Passages of published learning near to what is saved there and not marked yet, and every marked"
                    + " one; for those who may write it")
    public KnownJson.Beside beside(@PathParam("reference") String reference, @PathParam("section") String section) {
        return marking.beside(KIND, reference, section);
    }

    /** Marks a passage. */
    @PUT
    @Path("{passage}")
    @Operation(
            summary =
                    "Mark a passage (item:anchor); body: mark (used or not_relevant), reason (needed for not_relevant),"
                            + " howUsed (a sentence). If-Match: the version of the mark, 0 for a new one")
    public KnownJson.Beside mark(
            @PathParam("reference") String reference,
            @PathParam("section") String section,
            @PathParam("passage") String passage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return marking.mark(KIND, reference, section, passage, ifMatch, body);
    }

    /** Takes a mark away. */
    @DELETE
    @Path("{passage}")
    @Operation(
            summary =
                    "Take the mark of a passage away, so that it can be found again. If-Match: the version of the mark")
    public KnownJson.Beside unmark(
            @PathParam("reference") String reference,
            @PathParam("section") String section,
            @PathParam("passage") String passage,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return marking.unmark(KIND, reference, section, passage, ifMatch);
    }
}
