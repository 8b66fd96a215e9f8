package uk.slp.portal.childdeathmeeting.rest;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.Invitee;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands;
import uk.slp.portal.childdeathmeeting.ReviewMeetingPlan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingService;
import uk.slp.portal.childdeathmeeting.ReviewMeetingView;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** Child death review meetings, for programs of the panel. {@code ETag} and {@code If-Match} are the version of the meeting. */
@Path("v1/child-death-meetings/{reference}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death review meetings")
public class ReviewMeetingResource {
    @Inject
    private ReviewMeetingQueries queries;

    @Inject
    private ReviewMeetingService service;

    /** One meeting. */
    @GET
    @Operation(summary = "One review meeting with who is invited, what is written, and the questions of the family")
    public Response one(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Moves it. */
    @PUT
    @Operation(summary = "Move a review meeting; body: as for a new one without chosen, and reason")
    public Response move(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("day", "time", "place", "link", "lead", "inquestNote", "reason"));
        ReviewMeetingPlan plan = plan(json);
        String reason = json.text("reason");
        refuseWrong(reference, json);
        service.move(new ReviewMeetingCommands.Move(reference, version, plan, reason));
        return answer(reference);
    }

    /** Calls it off. */
    @POST
    @Path("calling-off")
    @Operation(summary = "Call a review meeting off; body: reason")
    public Response callOff(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        refuseWrong(reference, json);
        service.callOff(reference, version, reason);
        return answer(reference);
    }

    /** Invites people. */
    @POST
    @Path("guests")
    @Operation(
            summary = "Invite people; body: chosen (addresses of professionals of the case and of who was asked for a"
                    + " return), or somebody else by name, role, organisation, address")
    public Response invite(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("chosen", "name", "role", "organisation", "address"));
        List<String> chosen = List.copyOf(json.texts("chosen"));
        Invitee other =
                new Invitee(json.text("name"), json.text("role"), json.text("organisation"), json.text("address"));
        refuseWrong(reference, json);
        boolean somebody =
                other.name() != null || other.address() != null || !other.rest().isEmpty();
        service.invite(new ReviewMeetingCommands.Invite(reference, version, chosen, somebody ? other : null));
        return answer(reference);
    }

    /** Notes an answer. */
    @PUT
    @Path("guests/{number}")
    @Operation(summary = "Note whether somebody comes; body: answer (none, accepted or declined)")
    public Response answered(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("answer"));
        String given = json.text("answer");
        refuseWrong(reference, json);
        service.answered(new ReviewMeetingCommands.Answer(reference, version, number, given));
        return answer(reference);
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("guests/{number}")
    @Operation(summary = "Take an invitation back")
    public Response uninvite(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.uninvite(reference, EntityTags.expected(ifMatch), number);
        return answer(reference);
    }

    /** Writes to somebody again. */
    @POST
    @Path("guests/{number}/letter")
    @Operation(summary = "Write to somebody who is invited again, with a new link; the former one is void")
    public Response writeAgain(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.writeAgain(reference, EntityTags.expected(ifMatch), number);
        return answer(reference);
    }

    /** Writes again to those who have not answered. */
    @POST
    @Path("reminders")
    @Operation(summary = "Write again to those who have not answered")
    public Response remind(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.remind(reference, EntityTags.expected(ifMatch));
        return answer(reference);
    }

    /** Keeps what is written. */
    @PUT
    @Path("texts")
    @Operation(
            summary =
                    "Keep what is written in a meeting; body: texts by name; those that are not named stay. A question of"
                            + " the family has three: its field followed by Answer, By and Due")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        Set<String> names = body == null ? Set.of() : body.keySet();
        // Which names there are depends on the meeting: the use case refuses those that are none.
        JsonBody json = new JsonBody(body, names);
        Map<String, @Nullable String> texts = new HashMap<>();
        names.forEach(name -> texts.put(name, json.text(name)));
        refuseWrong(reference, json);
        service.write(reference, version, texts);
        return answer(reference);
    }

    /** Closes the record. */
    @POST
    @Path("holding")
    @Operation(
            summary = "Close the record of a meeting that was held, and draft the analysis form from it; body: present,"
                    + " the numbers of those who came, as texts")
    public Response hold(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("present"));
        List<Integer> present = json.texts("present").stream()
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .toList();
        refuseWrong(reference, json);
        service.hold(new ReviewMeetingCommands.Hold(reference, version, present));
        return answer(reference);
    }

    /** Records that the family was told. */
    @POST
    @Path("questions/{number}/taking-back")
    @Operation(summary = "Record that an answer was taken back to the family; body: takenBack (ISO date), how")
    public Response takeBack(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("takenBack", "how"));
        LocalDate on = json.day("takenBack");
        String how = json.text("how");
        refuseWrong(reference, json);
        service.takeBack(reference, version, number, on, how);
        return answer(reference);
    }

    /** Who may not see the meeting is told nothing of what is wrong with the body. */
    private void refuseWrong(String reference, JsonBody json) {
        queries.view(reference);
        json.refuseWrong();
    }

    static ReviewMeetingPlan plan(JsonBody json) {
        return new ReviewMeetingPlan(
                new MeetingPlan(json.day("day"), json.text("time"), json.text("place"), json.text("link")),
                json.text("lead"),
                json.text("inquestNote"));
    }

    private Response answer(String reference) {
        ReviewMeetingView view = queries.screen(reference);
        return Response.ok(ReviewMeetingJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
