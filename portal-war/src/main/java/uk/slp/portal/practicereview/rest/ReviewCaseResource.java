package uk.slp.portal.practicereview.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.CaseCommands;
import uk.slp.portal.practicereview.ReviewCaseQueries;
import uk.slp.portal.practicereview.ReviewCaseService;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;

/** The notifications that a practice review is about. The version in {@code If-Match} is that of the review. */
@Path("v1/practice-reviews/{reference}/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class ReviewCaseResource {
    @Inject
    private ReviewCaseQueries queries;

    @Inject
    private ReviewCaseService service;

    /** A further notification. */
    public record Case(UUID id, String notification, @Nullable String reason) {}

    /**
     * All of a review.
     *
     * @param first the notification it began from, or null
     */
    public record Cases(@Nullable String first, List<Case> further) {}

    /** The cases. */
    @GET
    @Operation(summary = "Read which notifications a review is about")
    public Cases all(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Links one. */
    @POST
    @Operation(summary = "Say that the review is about a further notification: notification, reason")
    public Cases link(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new CaseCommands.Link(reference, version, body.text("notification"), body.text("reason"));
        body.finish();
        service.link(command);
        return answer(reference);
    }

    /** Takes a link away. */
    @POST
    @Path("{id}/unlinking")
    @Operation(summary = "Say that the review is not about a notification that was linked to it: unlinkReason")
    public Cases unlink(
            @PathParam("reference") String reference,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new CaseCommands.Unlink(reference, GivenId.of(id), version, body.text("unlinkReason"));
        body.finish();
        service.unlink(command);
        return answer(reference);
    }

    private Cases answer(String reference) {
        var view = queries.of(reference);
        return new Cases(
                view.review().facts().notificationReference(),
                view.further().stream()
                        .filter(line -> line.unlinkedAt() == null)
                        .map(line -> new Case(line.id(), line.notification(), line.reason()))
                        .toList());
    }
}
