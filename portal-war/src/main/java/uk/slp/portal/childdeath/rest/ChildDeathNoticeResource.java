package uk.slp.portal.childdeath.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.NoticeQueries;
import uk.slp.portal.childdeath.NoticeService;
import uk.slp.portal.childdeath.NoticeView;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * Telling an overview panel of the death of a child (domain reference 6.2), for systems of hospitals and agencies. Each
 * caller sees their own only. {@code ETag} and {@code If-Match} are the version of the notification.
 */
@Path("v1/child-death-notifications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death notifications")
public class ChildDeathNoticeResource {
    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeService service;

    @Inject
    private OnceService onceService;

    /** The caller's own. */
    @GET
    @Operation(summary = "The caller's own notifications of deaths, the latest first; they name no child")
    public List<ChildDeathJson.NoticeLine> list() {
        return queries.mine().stream().map(ChildDeathJson::noticeLine).toList();
    }

    /** Begins one. */
    @POST
    @Operation(
            summary =
                    "Begin a notification; body: kind (live_birth or unattended_stillbirth). Idempotency-Key: a repeated"
                            + " call begins no second one")
    public Response start(@HeaderParam(OnceService.HEADER) @Nullable String key, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("kind"));
        String kind = json.text("kind");
        json.refuseWrong();
        String reference = onceService
                .once(key, "begin a notification of a death", () -> service.startNamed(kind)
                        .reference())
                .what();
        NoticeView view = queries.view(reference);
        return Response.created(UriBuilder.fromPath("/api/v1/child-death-notifications/{reference}")
                        .build(reference))
                .entity(ChildDeathJson.notice(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** One of them. */
    @GET
    @Path("{reference}")
    @Operation(
            summary = "One of the caller's notifications with what is still missing; once it is sent, its receipt only")
    public Response one(@PathParam("reference") String reference) {
        NoticeView view = queries.view(reference);
        return Response.ok(ChildDeathJson.notice(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** Replaces answers. */
    @PUT
    @Path("{reference}/answers")
    @Operation(
            summary = "Replace answers by the names of their questions; those that are absent stay, null empties one")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.write(reference, EntityTags.expected(ifMatch), AnswerTexts.of(body));
        return one(reference);
    }

    /** Adds a line. */
    @POST
    @Path("{reference}/lines/{kind}")
    @Operation(summary = "Add a line to a list: parent, household or professional; body: its answers by name")
    public Response addLine(
            @PathParam("reference") String reference, @PathParam("kind") String kind, @Nullable JsonObject body) {
        // Who may not see it is told nothing of what is wrong with the body.
        queries.view(reference);
        service.addLine(reference, ChildDeathResource.kind(kind), AnswerTexts.some(body));
        return one(reference);
    }

    /** Takes a line away. */
    @DELETE
    @Path("{reference}/lines/{line}")
    @Operation(summary = "Take a line away")
    public Response removeLine(
            @PathParam("reference") String reference,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.removeLine(reference, EntityTags.expected(ifMatch), line);
        return one(reference);
    }

    /** Sends it. */
    @POST
    @Path("{reference}/sending")
    @Operation(summary = "Send the notification to the overview panel of the area where the child lived")
    public Response send(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.send(reference, EntityTags.expected(ifMatch));
        return one(reference);
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{reference}")
    @Operation(summary = "Throw a draft away")
    public Response discard(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.discard(reference, EntityTags.expected(ifMatch));
        return Response.noContent().build();
    }
}
