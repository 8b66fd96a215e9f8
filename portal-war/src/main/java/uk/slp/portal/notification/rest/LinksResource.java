package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import uk.slp.portal.notification.LinkStep;
import uk.slp.portal.notification.NotificationFollowUpQueries;
import uk.slp.portal.notification.NotificationLinkService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.Saved;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;

/** Links to notifications of the same incident by other authorities. Each write carries the notification's version. */
@Path("v1/notifications/{reference}/links")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class LinksResource {
    @Inject
    private NotificationLinkService service;

    @Inject
    private NotificationFollowUpQueries queries;

    /** All links that the caller may know. */
    @GET
    @Operation(summary = "Read the links of a notification to others of the same incident")
    public FollowUpJson.Links all(@PathParam("reference") String reference) {
        return FollowUpJson.links(queries.of(reference).links());
    }

    /** Proposes one. */
    @POST
    @Operation(summary = "Propose that another authority's notification is of the same incident")
    public Response propose(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        StepBody body = StepBody.of(text, "linkedReference");
        NotificationStep command = new NotificationStep(reference, EntityTags.expected(ifMatch), null);
        String linked = body.text("linkedReference");
        body.refuseWrong();
        return answer(service.propose(command, linked), Response.Status.CREATED);
    }

    /** Confirms one. */
    @POST
    @Path("{link}/confirmation")
    @Operation(summary = "Confirm a link that another authority proposed")
    public Response confirm(
            @PathParam("reference") String reference,
            @PathParam("link") String link,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LinkStep step = new LinkStep(reference, GivenId.of(link), EntityTags.expected(ifMatch), null);
        return answer(service.confirm(step), Response.Status.OK);
    }

    /** Refuses one. */
    @POST
    @Path("{link}/refusal")
    @Operation(summary = "Refuse a link that another authority proposed, with a reason")
    public Response refuse(
            @PathParam("reference") String reference,
            @PathParam("link") String link,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        return answer(service.refuse(step(reference, link, ifMatch, text)), Response.Status.OK);
    }

    /** Takes one away. */
    @POST
    @Path("{link}/ending")
    @Operation(summary = "Take a link or one's own proposal away, with a reason")
    public Response end(
            @PathParam("reference") String reference,
            @PathParam("link") String link,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        return answer(service.end(step(reference, link, ifMatch, text)), Response.Status.OK);
    }

    private static LinkStep step(String reference, String link, @Nullable String ifMatch, @Nullable String text) {
        StepBody body = StepBody.of(text, "reason");
        LinkStep step = new LinkStep(reference, GivenId.of(link), EntityTags.expected(ifMatch), body.text("reason"));
        body.refuseWrong();
        return step;
    }

    private Response answer(Saved saved, Response.Status status) {
        return Response.status(status)
                .tag(EntityTags.of(saved.version()))
                .entity(FollowUpJson.links(queries.of(saved.reference()).links()))
                .build();
    }
}
