package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import uk.slp.portal.notification.NotificationClosingService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.shared.rest.EntityTags;

/** The end of a sent notification: asked for by the authority, acknowledged or refused by the national body (rule 35). */
@Path("v1/notifications/{reference}/closing")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class ClosingResource {
    @Inject
    private NotificationClosingService service;

    @Inject
    private NotificationQueries queries;

    /** Where the notification stands after the step; {@code withdrawal_asked} or {@code criteria_questioned} until it is over. */
    public record Standing(String reference, String status, long version) {}

    /** Asks for withdrawal, or says that the criteria are not met. */
    @POST
    @Path("request")
    @Operation(
            summary =
                    "Ask to end a sent notification: why is withdrawal or not_meeting_criteria, with a reason in words")
    public Response ask(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        StepBody body = StepBody.of(text, "why", "reason");
        NotificationStep step = step(reference, ifMatch, body);
        String why = body.text("why");
        body.refuseWrong();
        service.ask(step, why);
        return answer(reference);
    }

    /** Acknowledges or refuses what was asked for. */
    @POST
    @Path("decision")
    @Operation(
            summary = "Answer for the national body: decision is acknowledged or, with a reason, refused; decision"
                    + " not_meeting_criteria closes it unasked, with a reason")
    public Response decide(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        StepBody body = StepBody.of(text, "decision", "reason");
        NotificationStep step = step(reference, ifMatch, body);
        String decision = body.text("decision");
        body.refuseWrong();
        service.decide(step, decision);
        return answer(reference);
    }

    private static NotificationStep step(String reference, @Nullable String ifMatch, StepBody body) {
        return new NotificationStep(reference, EntityTags.expected(ifMatch), body.text("reason"));
    }

    private Response answer(String reference) {
        NotificationView view = queries.view(reference);
        return Response.ok(new Standing(view.reference(), view.statusCode(), view.version()))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
