package uk.slp.portal.panelmeeting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingCommands;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.panelmeeting.PanelMeetingQueries;
import uk.slp.portal.panelmeeting.PanelMeetingService;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.FileAnswer;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/**
 * Meetings of the national body, for programs: the plan, the steps of a meeting, and its papers. People are named by their
 * sign-in names. {@code ETag} and {@code If-Match} are the version of the meeting.
 */
@Path("v1/panel-meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panel meetings")
public class MeetingResource {
    private static final int USUAL_SIZE = 20;
    private static final String PDF = "application/pdf";
    private static final Set<String> PLAN = Set.of("day", "time", "place", "link", "chair", "members");

    @Inject
    private PanelMeetingQueries queries;

    @Inject
    private PanelMeetingService service;

    @Inject
    private OnceService onceService;

    /** The meetings. */
    @GET
    @Operation(summary = "Meetings of the national body, the latest day first")
    public Page<MeetingJson.Row> list(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        var found = queries.list(PageRequest.of(page, size, USUAL_SIZE));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(MeetingJson::row).toList());
    }

    /** Plans one. */
    @POST
    @Operation(
            summary =
                    "Plan a meeting; body: day, time (such as 09:30, in London), place, link (https; a place or a link"
                            + " is needed), chair, members. Idempotency-Key: a repeated call plans no second one")
    public Response plan(@HeaderParam(OnceService.HEADER) @Nullable String key, @Nullable JsonObject body) {
        MeetingCommands.Plan plan = readPlan(body);
        String reference = onceService
                .once(key, "plan a meeting", () -> service.plan(plan))
                .what();
        MeetingView view = queries.view(reference);
        return Response.created(UriBuilder.fromPath("/api/v1/panel-meetings/{reference}")
                        .build(reference))
                .entity(MeetingJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** One meeting. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One meeting with its agenda and minutes, without cases that are closed to the caller")
    public Response one(@PathParam("reference") String reference) {
        return answer(queries, reference);
    }

    /** Changes the plan. */
    @PUT
    @Path("{reference}")
    @Operation(summary = "Change when and where a meeting is, and who is asked; body: as for a new one")
    public Response change(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        service.change(new MeetingCommands.Change(reference, version, readPlan(body)));
        return answer(queries, reference);
    }

    /** Sends the agenda out. */
    @POST
    @Path("{reference}/agenda")
    @Operation(summary = "Send the agenda out; those who are asked are told")
    public Response sendAgenda(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::sendAgenda);
    }

    /** Opens the agenda again. */
    @POST
    @Path("{reference}/reopening")
    @Operation(summary = "Open an agenda that was sent out, to change it; body: reason")
    public Response changeAgenda(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::changeAgenda);
    }

    /** Cancels it. */
    @POST
    @Path("{reference}/cancellation")
    @Operation(summary = "Cancel a meeting that was not held; body: reason. Its cases can be put on another agenda")
    public Response cancel(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::cancel);
    }

    /** Records that it was held. */
    @POST
    @Path("{reference}/attendance")
    @Operation(summary = "Record that a meeting was held; body: present, the sign-in names of those who came")
    public Response hold(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("present"));
        List<String> present = List.copyOf(json.texts("present"));
        json.refuseWrong();
        service.hold(new MeetingCommands.Hold(reference, version, present));
        return answer(queries, reference);
    }

    /** Records that the minutes are agreed. */
    @POST
    @Path("{reference}/agreement")
    @Operation(
            summary = "Record that a later meeting agreed the minutes; body: agreedAt (its reference), corrections."
                    + " Nothing changes from then on")
    public Response agree(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("agreedAt", "corrections"));
        String agreedAt = json.text("agreedAt");
        String corrections = json.text("corrections");
        json.refuseWrong();
        service.agree(new MeetingCommands.Agree(reference, version, agreedAt, corrections));
        return answer(queries, reference);
    }

    /** The pack. */
    @GET
    @Path("{reference}/pack")
    @Produces(PDF)
    @Operation(
            summary = "The papers for a meeting as an accessible PDF, made for the caller: the agenda and, for each"
                    + " case that the caller may see, the rapid review")
    public Response pack(@PathParam("reference") String reference) {
        return FileAnswer.paper(queries.pack(reference), reference + "-papers.pdf");
    }

    /** The minutes. */
    @GET
    @Path("{reference}/minutes")
    @Produces(PDF)
    @Operation(summary = "The minutes of a meeting that was held as an accessible PDF, made for the caller")
    public Response minutes(@PathParam("reference") String reference) {
        return FileAnswer.paper(queries.minutes(reference), reference + "-minutes.pdf");
    }

    private static MeetingCommands.Plan readPlan(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, PLAN);
        var when = new MeetingPlan(json.day("day"), json.text("time"), json.text("place"), json.text("link"));
        String chair = json.text("chair");
        List<String> members = List.copyOf(json.texts("members"));
        json.refuseWrong();
        return new MeetingCommands.Plan(when, chair, members);
    }

    private Response step(
            String reference,
            @Nullable String ifMatch,
            @Nullable JsonObject body,
            Consumer<MeetingCommands.Step> step) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        step.accept(new MeetingCommands.Step(reference, version, reason));
        return answer(queries, reference);
    }

    static Response answer(PanelMeetingQueries queries, String reference) {
        MeetingView view = queries.view(reference);
        return Response.ok(MeetingJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
