package uk.slp.portal.practicereview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.CaseCommands;
import uk.slp.portal.practicereview.ReviewCaseService;

/** Reviews that the partners decide on without the national body, for programs. */
@Path("v1/practice-reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class OwnReviewResource {
    @Inject
    private ReviewCaseService service;

    /** The reference of the new review. */
    public record Opened(String reference) {}

    /** Opens one. */
    @POST
    @Operation(
            summary = "Open a review that the partners decide on: caseName, reason, notifications (none, one or many),"
                    + " authority (code; where no notification says it)")
    public Response open(@Nullable String text) {
        ReviewBody body = ReviewBody.of(text);
        var command = new CaseCommands.OpenOwn(
                body.text("caseName"), body.text("authority"), body.text("reason"), body.texts("notifications"));
        body.finish();
        String reference = service.open(command);
        return Response.created(URI.create("v1/practice-reviews/" + reference))
                .entity(new Opened(reference))
                .build();
    }
}
