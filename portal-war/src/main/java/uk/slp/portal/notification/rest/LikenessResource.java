package uk.slp.portal.notification.rest;

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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.LikelyDuplicate;
import uk.slp.portal.notification.NotificationHintService;
import uk.slp.portal.notification.NotificationLikenessQueries;
import uk.slp.portal.shared.rest.JsonBody;

/** Hints for case systems that a child may have been notified already. */
@Path("v1/notifications/{reference}/likely-duplicates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class LikenessResource {
    @Inject
    private NotificationLikenessQueries queries;

    @Inject
    private NotificationHintService service;

    /** The other notifications of the authority that a person should look at. */
    @GET
    @Operation(
            summary = "Notifications of your authority that may be about the same child and incident",
            description = "Names with their variants, dates with day and month changed over, the same day at the same"
                    + " place. A hint, never a decision, and never of another authority. With sameIncident and without"
                    + " different, it is asked before sending.")
    public Hints hints(@PathParam("reference") String reference) {
        return new Hints(queries.of(reference));
    }

    /** Says that a hint is about a different child, or takes that back. */
    @POST
    @Path("answers")
    @Operation(
            summary = "Say of a hint that it is a different child, or take that back",
            description = "Kept with the draft: it is then not asked before sending, until names, dates of birth or"
                    + " numbers change.")
    @RequestBody(content = @Content(schema = @Schema(implementation = HintAnswer.class)))
    public Hints answer(@PathParam("reference") String reference, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("childId", "other", "different"));
        String childId = json.text("childId");
        String other = json.text("other");
        Boolean different = json.flag("different");
        json.refuseWrong();
        service.answer(reference, childId, other, different);
        return new Hints(queries.of(reference));
    }

    /** What a person should look at. */
    public record Hints(List<LikelyDuplicate> hints) {}

    /**
     * An answer to a hint.
     *
     * @param childId identity of the child in this notification, as in the hint
     * @param other reference of the other notification
     * @param different whether it is a different child
     */
    public record HintAnswer(String childId, String other, boolean different) {}
}
