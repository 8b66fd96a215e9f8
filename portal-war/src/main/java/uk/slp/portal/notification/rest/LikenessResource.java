package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.slp.portal.notification.LikelyDuplicate;
import uk.slp.portal.notification.NotificationLikenessQueries;

/** Hints for case systems that a child may have been notified already. */
@Path("v1/notifications/{reference}/likely-duplicates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class LikenessResource {
    @Inject
    private NotificationLikenessQueries queries;

    /** The other notifications of the authority that a person should look at. */
    @GET
    @Operation(
            summary = "Notifications of your authority that may be about the same child and incident",
            description = "Names with their variants, dates with day and month changed over, the same day at the same"
                    + " place. A hint, never a decision, and never of another authority.")
    public Hints hints(@PathParam("reference") String reference) {
        return new Hints(queries.of(reference));
    }

    /** What a person should look at. */
    public record Hints(List<LikelyDuplicate> hints) {}
}
