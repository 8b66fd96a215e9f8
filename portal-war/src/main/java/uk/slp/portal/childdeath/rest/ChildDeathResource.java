package uk.slp.portal.childdeath.rest;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** One case of the caller's overview panel. {@code ETag} and {@code If-Match} are its version. */
@Path("v1/child-deaths/{reference}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child deaths")
public class ChildDeathResource {
    @Inject
    private ChildDeathQueries queries;

    @Inject
    private ChildDeathService service;

    /** The case. */
    @GET
    @Operation(summary = "One child's death with its answers, lists and history; the reading is recorded")
    public Response one(@PathParam("reference") String reference) {
        return ChildDeathJson.whole(queries.view(reference));
    }

    /** Replaces answers. */
    @PUT
    @Path("answers")
    @Operation(
            summary = "Replace answers by the names of their questions, as the data dictionary gives them; those that"
                    + " are absent stay, null empties one")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.write(reference, EntityTags.expected(ifMatch), AnswerTexts.of(body));
        return one(reference);
    }

    /** Adds a line. */
    @POST
    @Path("lines/{kind}")
    @Operation(
            summary = "Add a line to a list: parent, household, professional, step, contact or question; body: its"
                    + " answers by name")
    public Response addLine(
            @PathParam("reference") String reference, @PathParam("kind") String kind, @Nullable JsonObject body) {
        // Who may not see it is told nothing of what is wrong with the body.
        queries.view(reference);
        service.addLine(reference, kind(kind), AnswerTexts.some(body));
        return one(reference);
    }

    /** Takes a line away. */
    @DELETE
    @Path("lines/{line}")
    @Operation(summary = "Take a line away")
    public Response removeLine(
            @PathParam("reference") String reference,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.removeLine(reference, EntityTags.expected(ifMatch), line);
        return one(reference);
    }

    /** Notes that the national database was told. */
    @POST
    @Path("national-told")
    @Operation(summary = "Note that the National Child Mortality Database was told")
    public Response nationalTold(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.nationalTold(reference, EntityTags.expected(ifMatch));
        return one(reference);
    }

    /** Takes a step. */
    @POST
    @Path("steps/{action}")
    @Operation(summary = "Take a step on the case, such as call_meeting or do_not_review; body: reason")
    public Response step(
            @PathParam("reference") String reference,
            @PathParam("action") String action,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        if (!Coded.known(ChildDeathAction.class, action)) {
            throw new NotFound("There is no step of this name.");
        }
        service.step(reference, version, Coded.of(ChildDeathAction.class, action), reason);
        return one(reference);
    }

    static LineKind kind(String code) {
        return LineKind.named(code).orElseThrow(() -> new NotFound("There is no list of this name."));
    }
}
