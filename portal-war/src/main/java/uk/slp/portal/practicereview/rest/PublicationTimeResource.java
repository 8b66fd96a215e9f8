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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PublicationTimeService;
import uk.slp.portal.practicereview.ReviewCommands.SetMinute;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.shared.rest.EntityTags;

/** The minute at which the report of a practice review publishes itself. The version is that of the review. */
@Path("v1/practice-reviews/{reference}/publication-time")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class PublicationTimeResource {
    @Inject
    private PublicationTimeService service;

    @Inject
    private PracticeReviewQueries queries;

    /**
     * The minute.
     *
     * @param version of the review, for the next change
     * @param waiting whether it is going to publish itself
     * @param publishesAt when it does, or should have, or null
     * @param notPublishedBecause what stood against it at its minute, or null
     */
    public record Minute(
            String reference,
            long version,
            @Nullable LocalDate plannedPublication,
            boolean waiting,
            @Nullable OffsetDateTime publishesAt,
            @Nullable String notPublishedBecause) {}

    /** When. */
    @GET
    @Operation(summary = "Read when the report publishes itself, and why it did not")
    public Minute when(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Let it. */
    @POST
    @Operation(summary = "Let the report publish itself on its planned day: time (London, 09:30), overrideReason")
    public Minute set(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new SetMinute(reference, version, body.text("time"), body.text("overrideReason"));
        body.finish();
        service.set(command);
        return answer(reference);
    }

    /** Stop it. */
    @POST
    @Path("stopping")
    @Operation(summary = "Stop that the report publishes itself")
    public Minute stop(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody.of(text).finish();
        service.stop(new Step(reference, version, null));
        return answer(reference);
    }

    private Minute answer(String reference) {
        ReviewFacts facts = queries.open(reference).facts();
        return new Minute(
                facts.reference(),
                facts.version(),
                facts.plannedPublication(),
                facts.timed(),
                ReviewJson.at(facts.publishesAt()),
                facts.notPublished());
    }
}
