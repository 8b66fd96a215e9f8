package uk.slp.portal.practicereview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ImprovementCommands;
import uk.slp.portal.practicereview.ImprovementQueries;
import uk.slp.portal.practicereview.ImprovementService;
import uk.slp.portal.practicereview.ImprovementView;
import uk.slp.portal.practicereview.ReviewCommands;
import uk.slp.portal.shared.rest.EntityTags;

/**
 * The information on improvements of a withheld review, for the systems of partnerships. The version in {@code If-Match}
 * is that of the information, not of the review.
 */
@Path("v1/practice-reviews/{reference}/improvements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class ImprovementResource {
    @Inject
    private ImprovementService service;

    @Inject
    private ImprovementQueries queries;

    /** The information with what stands against its next step. */
    @GET
    @Operation(
            summary = "Read the improvement information of a withheld review, with its checklist, its matches and what"
                    + " stands against its next step; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Replaces the text. */
    @PUT
    @Operation(
            summary = "Replace title, summary, improvements, improvedAlready, followUp, themes, harms, ageBands and"
                    + " agencies, however incomplete")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.required(text).ignoring(ImprovementJson.FILLED_BY_THE_PORTAL);
        var command = new ImprovementCommands.Write(
                reference,
                version,
                body.text("title"),
                body.text("summary"),
                body.text("improvements"),
                body.text("improvedAlready"),
                body.text("followUp"),
                body.texts("themes"),
                body.texts("harms"),
                body.texts("ageBands"),
                body.texts("agencies"));
        body.finish();
        service.write(command);
        return answer(reference);
    }

    /** Mark the text complete; 422 with everything that is missing. */
    @POST
    @Path("final")
    @Operation(summary = "Mark the improvement information complete; 422 with everything that is missing")
    public Response complete(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody.of(text).finish();
        service.complete(new ReviewCommands.Step(reference, version, null));
        return answer(reference);
    }

    /** Open it for writing again: reason. */
    @POST
    @Path("reopening")
    @Operation(summary = "Open complete improvement information for writing again: reason")
    public Response reopen(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        return step(reference, ifMatch, text, ImprovementService::reopen);
    }

    /** Record why none is published: reason. */
    @POST
    @Path("none")
    @Operation(summary = "Record why no improvement information is published: reason")
    public Response giveNone(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        return step(reference, ifMatch, text, ImprovementService::giveNone);
    }

    /** Write it after all. */
    @POST
    @Path("resumption")
    @Operation(summary = "Go back to writing after it was recorded that none is published")
    public Response resume(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody.of(text).finish();
        service.resume(new ReviewCommands.Step(reference, version, null));
        return answer(reference);
    }

    /** Say which items of its anonymity checklist are confirmed: items. */
    @POST
    @Path("checklist")
    @Operation(summary = "Say which items of its anonymity checklist are confirmed: items")
    public Response confirm(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Confirm(reference, version, body.texts("items"));
        body.finish();
        service.confirm(command);
        return answer(reference);
    }

    /** Plan the day of its publication, which sets the last day for its copy: day. */
    @POST
    @Path("plan")
    @Operation(summary = "Plan the day of its publication, which sets the last day for its copy: day")
    public Response plan(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        return onDay(reference, ifMatch, text, ImprovementService::plan);
    }

    /** Record that its copy went to the Panel and the Secretary of State: day. */
    @POST
    @Path("copy")
    @Operation(summary = "Record that its copy went to the Panel and the Secretary of State: day")
    public Response sendCopy(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        return onDay(reference, ifMatch, text, ImprovementService::sendCopy);
    }

    /** Publish it; 422 with everything that stands against it. Body: overrideReason. */
    @POST
    @Path("publication")
    @Operation(
            summary = "Publish the improvement information; 422 with everything that stands against it. Body:"
                    + " overrideReason")
    public Response publish(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Publish(reference, version, body.text("overrideReason"));
        body.finish();
        service.publish(command);
        return answer(reference);
    }

    private Response step(
            String reference,
            @Nullable String ifMatch,
            @Nullable String text,
            BiConsumer<ImprovementService, ReviewCommands.Step> act) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Step(reference, version, body.text("reason"));
        body.finish();
        act.accept(service, command);
        return answer(reference);
    }

    private Response onDay(
            String reference,
            @Nullable String ifMatch,
            @Nullable String text,
            BiConsumer<ImprovementService, ReviewCommands.OnDay> act) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.OnDay(reference, version, body.text("day"));
        body.finish();
        act.accept(service, command);
        return answer(reference);
    }

    private Response answer(String reference) {
        ImprovementView view = queries.view(reference);
        return Response.ok(ImprovementJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
