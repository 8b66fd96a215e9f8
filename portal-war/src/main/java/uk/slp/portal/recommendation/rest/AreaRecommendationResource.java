package uk.slp.portal.recommendation.rest;

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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.LedgerCommands;
import uk.slp.portal.recommendation.LedgerFilter;
import uk.slp.portal.recommendation.LedgerLine;
import uk.slp.portal.recommendation.LedgerView;
import uk.slp.portal.recommendation.RecommendationQueries;
import uk.slp.portal.recommendation.RecommendationService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** The recommendations that the caller's partnership answers, with what it keeps of them, for programs of the area. */
@Path("v1/area-recommendations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
public class AreaRecommendationResource {
    private static final int USUAL = 20;
    private static final String REASON = "reason";

    @Inject
    private RecommendationQueries queries;

    @Inject
    private RecommendationService service;

    /** A list of them. */
    @GET
    @Operation(
            summary = "Recommendations that the caller's partnership answers; state is a code or overdue, theme a code,"
                    + " item the last part of a publication's address, q words")
    public LedgerJson.AreaPage list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("item") @Nullable String item,
            @QueryParam("q") @Nullable String q,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Page<LedgerLine> found =
                queries.list(LedgerFilter.of(state, theme, item, q), PageRequest.of(page, size, USUAL));
        return new LedgerJson.AreaPage(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(LedgerJson::of).toList());
    }

    /** One of them. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One recommendation with what the area keeps of it; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return tagged(reference);
    }

    /** Answers. */
    @PUT
    @Path("{reference}/answer")
    @Operation(
            summary =
                    "Answer it: accepted, partly or not_accepted; the last two need a reason. Staff only until released")
    public Response answer(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("answer", REASON));
        String answer = json.text("answer");
        String reason = json.text(REASON);
        json.refuseWrong();
        service.answer(new LedgerCommands.Give(reference, version, answer, reason));
        return tagged(reference);
    }

    /** Plans the action. */
    @PUT
    @Path("{reference}/action")
    @Operation(summary = "Say what will be done (action), by which role or office (owner) and by when (dueOn)")
    public Response plan(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("action", "owner", "dueOn"));
        String action = json.text("action");
        String owner = json.text("owner");
        String dueOn = json.text("dueOn");
        json.refuseWrong();
        service.plan(new LedgerCommands.Plan(reference, version, action, owner, dueOn));
        return tagged(reference);
    }

    /** Notes progress. */
    @POST
    @Path("{reference}/notes")
    @Operation(summary = "Note what was done (note); with a level from 1 to 4 it is evidence. Never public")
    public Response note(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("note", "level"));
        String note = json.text("note");
        String level = json.text("level");
        json.refuseWrong();
        service.note(new LedgerCommands.Note(reference, version, note, level));
        return tagged(reference);
    }

    /** Takes a step. */
    @POST
    @Path("{reference}/steps")
    @Operation(
            summary =
                    "Take a step (action): begin, finish, overtake, reopen or release; overtake and reopen need a reason")
    public Response step(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("action", REASON));
        String action = json.text("action");
        String reason = json.text(REASON);
        json.refuseWrong();
        service.step(new LedgerCommands.Step(reference, version, action, reason));
        return tagged(reference);
    }

    private Response tagged(String reference) {
        LedgerView view = queries.view(reference);
        return Response.ok(LedgerJson.of(view))
                .tag(EntityTags.of(view.line().version()))
                .build();
    }
}
