package uk.slp.portal.nationalreview.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.Arrangement;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalCommands;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.nationalreview.NationalReviewQueries;
import uk.slp.portal.nationalreview.NationalReviewService;
import uk.slp.portal.nationalreview.NationalView;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/**
 * National reviews, for programs. A review of one case begins with the outcome of the case; only one of a theme is begun
 * here. {@code ETag} and {@code If-Match} are the version of the review.
 */
@Path("v1/national-reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "National reviews")
public class NationalReviewResource {
    private static final int USUAL_SIZE = 20;
    private static final Set<String> SET_UP =
            Set.of("title", "scope", "poolReviewer", "otherReviewer", "outsideReason", "informedOn", "confirmedOn");
    private static final Set<String> REPORT =
            Set.of("improvements", "systemicReasons", "quality", "plannedOn", "copiedOn", "shortNotice");

    @Inject
    private NationalReviewQueries queries;

    @Inject
    private NationalReviewService service;

    @Inject
    private OnceService onceService;

    /** Cases that could be part of a review of a theme. */
    public record Waiting(List<NationalJson.Case> items) {}

    /** The reviews. */
    @GET
    @Operation(summary = "National reviews in reach, the latest decision first")
    public Page<NationalJson.Row> list(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        var found = queries.list(PageRequest.of(page, size, USUAL_SIZE));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(NationalJson::row).toList());
    }

    /** Cases that wait. */
    @GET
    @Path("waiting-cases")
    @Operation(summary = "Cases whose outcome is a national thematic review and that are part of none yet")
    public Waiting waiting() {
        return new Waiting(queries.waiting().stream().map(NationalJson::one).toList());
    }

    /** Begins one of a theme. */
    @POST
    @Operation(
            summary = "Begin a review of a theme; body: title, cases (references of cases before the Panel), decidedOn."
                    + " Idempotency-Key: a repeated call begins no second one")
    public Response begin(@HeaderParam(OnceService.HEADER) @Nullable String key, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("title", "cases", "decidedOn"));
        var command = new NationalCommands.Begin(
                json.text("title"), List.copyOf(json.texts("cases")), day(json.day("decidedOn")));
        json.refuseWrong();
        String reference = onceService
                .once(key, "begin a national review", () -> service.begin(command))
                .what();
        NationalView view = queries.view(reference);
        return Response.created(UriBuilder.fromPath("/api/v1/national-reviews/{reference}")
                        .build(reference))
                .entity(NationalJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** One review. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One national review with its history, without cases that are closed to the caller")
    public Response one(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Keeps how it is set up. */
    @PUT
    @Path("{reference}/set-up")
    @Operation(
            summary = "Keep how a review is set up; body: title, scope, poolReviewer (id) or otherReviewer with"
                    + " outsideReason (regulation 4), informedOn and confirmedOn of the Secretary of State")
    public Response arrange(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, SET_UP);
        String pool = json.text("poolReviewer");
        UUID chosen = pool == null || pool.isBlank() ? null : GivenId.of(pool);
        var set = new Arrangement(
                json.text("title"),
                json.text("scope"),
                chosen,
                json.text("otherReviewer"),
                json.text("outsideReason"),
                day(json.day("informedOn")),
                day(json.day("confirmedOn")));
        json.refuseWrong();
        service.arrange(new NationalCommands.Arrange(reference, version, set));
        return answer(reference);
    }

    /** Adds cases. */
    @POST
    @Path("{reference}/cases")
    @Operation(summary = "Add cases to a review of a theme; body: cases, their references")
    public Response include(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("cases"));
        var cases = List.copyOf(json.texts("cases"));
        json.refuseWrong();
        service.include(new NationalCommands.Include(reference, version, cases));
        return answer(reference);
    }

    /** Keeps what is known of the report. */
    @PUT
    @Path("{reference}/report")
    @Operation(
            summary = "Record the report; body: improvements, systemicReasons, quality, plannedOn, copiedOn (when the"
                    + " Secretary of State had it), shortNotice")
    public Response report(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, REPORT);
        var report = new NationalReport(
                json.text("improvements"),
                json.text("systemicReasons"),
                json.text("quality"),
                day(json.day("plannedOn")),
                day(json.day("copiedOn")),
                json.text("shortNotice"));
        json.refuseWrong();
        service.report(new NationalCommands.Report(reference, version, report));
        return answer(reference);
    }

    /** Starts it. */
    @POST
    @Path("{reference}/start")
    @Operation(
            summary = "Start a review: it needs its scope, its reviewer, and that the Secretary of State was informed")
    public Response start(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::start);
    }

    /** Marks the report complete. */
    @POST
    @Path("{reference}/completion")
    @Operation(summary = "Mark the report complete: it needs improvements, systemic reasons and its quality")
    public Response complete(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::complete);
    }

    /** Opens the report again. */
    @POST
    @Path("{reference}/reopening")
    @Operation(summary = "Open a complete report again; body: reason")
    public Response reopen(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::reopen);
    }

    /** Records the publication. */
    @POST
    @Path("{reference}/publication")
    @Operation(
            summary = "Record the publication; body: library (address of the report in the library). Refused where"
                    + " the copy to the Secretary of State was not in time")
    public Response publish(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("library"));
        String library = json.text("library");
        json.refuseWrong();
        service.publish(new NationalCommands.Publish(reference, version, library));
        return answer(reference);
    }

    /** Records that it is not published. */
    @POST
    @Path("{reference}/withholding")
    @Operation(
            summary = "Record that publication would be inappropriate (Children Act 2004, section 16B); body: reason")
    public Response withhold(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::withhold);
    }

    /** Ends it without a report. */
    @POST
    @Path("{reference}/discontinuation")
    @Operation(summary = "Discontinue a review; body: reason. Its cases can be part of another")
    public Response discontinue(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return step(reference, ifMatch, body, service::discontinue);
    }

    private static GivenDay day(@Nullable LocalDate day) {
        return day == null ? GivenDay.NONE : GivenDay.of(day);
    }

    private Response step(
            String reference,
            @Nullable String ifMatch,
            @Nullable JsonObject body,
            Consumer<NationalCommands.Step> step) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        step.accept(new NationalCommands.Step(reference, version, reason));
        return answer(reference);
    }

    private Response answer(String reference) {
        NationalView view = queries.view(reference);
        return Response.ok(NationalJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
