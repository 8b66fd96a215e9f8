package uk.slp.portal.childdeathmeeting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingService;
import uk.slp.portal.childdeathmeeting.ReviewMeetingView;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** The review meetings on a child's death, for programs of the panel. */
@Path("v1/child-deaths/{reference}/meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death review meetings")
public class MeetingsOfChildDeathResource {
    @Inject
    private ReviewMeetingQueries queries;

    @Inject
    private ReviewMeetingService service;

    @Inject
    private OnceService onceService;

    /** The meetings of a case. */
    @GET
    @Operation(summary = "The review meetings of a case, the latest day first, and by when one is aimed at")
    public ReviewMeetingJson.Meetings list(@PathParam("reference") String reference) {
        return ReviewMeetingJson.meetings(queries.of(reference));
    }

    /** Plans one. */
    @POST
    @Operation(
            summary =
                    "Plan a review meeting; body: day, time (such as 09:30, in London), place, link (https; a place or a"
                            + " link is needed), lead, inquestNote, chosen (addresses of professionals of the case and of who was"
                            + " asked for a return). Idempotency-Key: a repeated call plans no second one")
    public Response plan(
            @PathParam("reference") String reference,
            @HeaderParam(OnceService.HEADER) @Nullable String key,
            @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("day", "time", "place", "link", "lead", "inquestNote", "chosen"));
        var plan = ReviewMeetingResource.plan(json);
        List<String> chosen = List.copyOf(json.texts("chosen"));
        // Who may not see the case is told nothing of what is wrong with the body.
        queries.of(reference);
        json.refuseWrong();
        String made = onceService
                .once(
                        key,
                        "plan a review meeting",
                        () -> service.plan(new ReviewMeetingCommands.Plan(reference, plan, chosen)))
                .what();
        ReviewMeetingView view = queries.view(made);
        return Response.created(UriBuilder.fromPath("/api/v1/child-death-meetings/{reference}")
                        .build(made))
                .entity(ReviewMeetingJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
