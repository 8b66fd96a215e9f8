package uk.slp.portal.overviewpanel.rest;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.overviewpanel.BacklogQueries;
import uk.slp.portal.overviewpanel.OverviewCommands;
import uk.slp.portal.overviewpanel.OverviewQueries;
import uk.slp.portal.overviewpanel.OverviewService;
import uk.slp.portal.overviewpanel.OverviewView;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.FileAnswer;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * Meetings of one's own child death overview panel, for programs. People are named by their sign-in names, children never
 * (rule 66). {@code ETag} and {@code If-Match} are the version of the meeting.
 */
@Path("v1/overview-meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death overview panels")
public class OverviewMeetingResource {
    private static final String PDF = "application/pdf";
    private static final Set<String> PLAN = Set.of("day", "time", "place", "link", "theme", "chair", "members");
    private static final Set<String> DECISION = Set.of(
            "discussion", "decision", "dissent", "analysisVersion", "outcome", "category", "overall", "overallReason");

    @Inject
    private OverviewQueries queries;

    @Inject
    private BacklogQueries backlogs;

    @Inject
    private OverviewService service;

    @Inject
    private OnceService onceService;

    /** The meetings. */
    @GET
    @Operation(summary = "Meetings of the caller's overview panel, the latest day first, at most 200")
    public List<OverviewMeetingJson.Row> list() {
        return queries.list().stream().map(OverviewMeetingJson::row).toList();
    }

    /** What is open. */
    @GET
    @Path("backlog")
    @Operation(summary = "Open cases of the caller's panel by state and age, and those past the panel's aim")
    public OverviewMeetingJson.Backlogged backlog() {
        return OverviewMeetingJson.backlog(backlogs.now());
    }

    /** Plans one. */
    @POST
    @Operation(
            summary =
                    "Plan a meeting; body: day, time (such as 09:30, in London), place, link (https; a place or a link"
                            + " is needed), theme (or none), chair, members. Idempotency-Key: a repeated call plans no second one")
    public Response plan(@HeaderParam(OnceService.HEADER) @Nullable String key, @Nullable JsonObject body) {
        OverviewCommands.Plan plan = readPlan(body);
        String reference = onceService
                .once(key, "plan a meeting of the panel", () -> service.plan(plan))
                .what();
        OverviewView view = queries.view(reference);
        return Response.created(UriBuilder.fromPath("/api/v1/overview-meetings/{reference}")
                        .build(reference))
                .entity(OverviewMeetingJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** One meeting. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One meeting with its agenda by theme, without cases that are closed to the caller")
    public Response one(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Changes the plan. */
    @PUT
    @Path("{reference}")
    @Operation(summary = "Change when and where a meeting is, its theme, and who is asked; body: as for a new one")
    public Response change(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        service.change(new OverviewCommands.Change(reference, version, readPlan(body)));
        return answer(reference);
    }

    /** Puts deaths on the agenda. */
    @POST
    @Path("{reference}/items")
    @Operation(summary = "Put deaths that are ready on the agenda; body: cases, their references")
    public Response putOn(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("cases"));
        List<String> cases = List.copyOf(json.texts("cases"));
        json.refuseWrong();
        service.putOn(new OverviewCommands.PutOn(reference, version, cases));
        return answer(reference);
    }

    /** A death of the agenda. */
    @GET
    @Path("{reference}/items/{number}")
    @Operation(summary = "One death of an agenda, pseudonymised, with what was decided of it")
    public Response item(@PathParam("reference") String reference, @PathParam("number") int number) {
        return Response.ok(OverviewMeetingJson.panelCase(queries.item(reference, number)))
                .build();
    }

    /** Takes a death off the agenda. */
    @DELETE
    @Path("{reference}/items/{number}")
    @Operation(summary = "Take a death off the agenda; it can be put on another")
    public Response takeOff(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.takeOff(reference, EntityTags.expected(ifMatch), number);
        return answer(reference);
    }

    /** Moves a death within the agenda. */
    @POST
    @Path("{reference}/items/{number}/place")
    @Operation(summary = "Put a death at another place of the agenda; body: place, counted from 1")
    public Response arrange(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("place"));
        String place = json.text("place");
        json.refuseWrong();
        service.arrange(new OverviewCommands.Arrange(reference, version, number, place));
        return answer(reference);
    }

    /** Keeps what was decided. */
    @POST
    @Path("{reference}/items/{number}/decision")
    @Operation(
            summary = "Keep what the panel decided of a death; body: outcome (completed, put_off, given_back), category"
                    + " (1 to 10), overall, overallReason, discussion, decision, dissent, analysisVersion")
    public Response decide(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, DECISION);
        var minute = new Minute(json.text("discussion"), json.text("decision"), json.text("dissent"));
        Integer analysis = json.number("analysisVersion");
        var command = new OverviewCommands.Decide(
                reference,
                version,
                number,
                minute,
                analysis == null ? -1 : analysis,
                json.text("outcome"),
                json.text("category"),
                json.text("overall"),
                json.text("overallReason"));
        json.refuseWrong();
        service.decide(command);
        return answer(reference);
    }

    /** Declares a conflict of interest. */
    @POST
    @Path("{reference}/items/{number}/conflict")
    @Operation(
            summary = "Declare one's own conflict of interest with a death; body: reason. It is closed to the caller")
    public Response declare(
            @PathParam("reference") String reference, @PathParam("number") int number, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.declare(reference, number, reason);
        return Response.noContent().build();
    }

    /** Sends the agenda out. */
    @POST
    @Path("{reference}/agenda")
    @Operation(summary = "Send the agenda out")
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
        service.hold(new OverviewCommands.Hold(reference, version, present));
        return answer(reference);
    }

    /** Records that the minutes are agreed. */
    @POST
    @Path("{reference}/agreement")
    @Operation(summary = "Record that the minutes are agreed; body: corrections. Nothing changes from then on")
    public Response agree(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("corrections"));
        String corrections = json.text("corrections");
        json.refuseWrong();
        service.agree(reference, version, corrections);
        return answer(reference);
    }

    /** The pack. */
    @GET
    @Path("{reference}/pack")
    @Produces(PDF)
    @Operation(summary = "The pack for a meeting as an accessible PDF, pseudonymised and made for the caller")
    public Response pack(@PathParam("reference") String reference) {
        return FileAnswer.paper(queries.pack(reference), reference + "-pack.pdf");
    }

    /** The minutes. */
    @GET
    @Path("{reference}/minutes")
    @Produces(PDF)
    @Operation(summary = "The minutes of a meeting that was held as an accessible PDF, pseudonymised")
    public Response minutes(@PathParam("reference") String reference) {
        return FileAnswer.paper(queries.minutes(reference), reference + "-minutes.pdf");
    }

    private static OverviewCommands.Plan readPlan(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, PLAN);
        var when = new MeetingPlan(json.day("day"), json.text("time"), json.text("place"), json.text("link"));
        String theme = json.text("theme");
        String chair = json.text("chair");
        List<String> members = List.copyOf(json.texts("members"));
        json.refuseWrong();
        return new OverviewCommands.Plan(when, theme, chair, members);
    }

    private Response step(
            String reference,
            @Nullable String ifMatch,
            @Nullable JsonObject body,
            Consumer<OverviewCommands.Step> step) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        step.accept(new OverviewCommands.Step(reference, version, reason));
        return answer(reference);
    }

    private Response answer(String reference) {
        OverviewView view = queries.view(reference);
        return Response.ok(OverviewMeetingJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
