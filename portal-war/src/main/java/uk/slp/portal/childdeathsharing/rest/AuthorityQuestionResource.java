package uk.slp.portal.childdeathsharing.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.AuthorityQueries;
import uk.slp.portal.childdeathsharing.AuthorityService;
import uk.slp.portal.childdeathsharing.AuthorityView;
import uk.slp.portal.childdeathsharing.SharingCommands;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What overview panels ask a local authority, for its programs. Nothing of a child is in it. */
@Path("v1/child-death-questions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death sharing decisions")
public class AuthorityQuestionResource {
    @Inject
    private AuthorityQueries queries;

    @Inject
    private AuthorityService service;

    /** Everything. */
    @GET
    @Operation(summary = "What child death overview panels ask your authority: questions, and joins with notifications")
    public SharingJson.All all() {
        AuthorityView view = queries.list();
        return SharingJson.all(view.questions(), view.joins());
    }

    /** One question. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One question; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return SharingJson.tagged(queries.question(reference));
    }

    /** Answers. */
    @POST
    @Path("{reference}/answer")
    @Operation(
            summary = "Answer: answer (will_notify, notified, will_not, needs_more), words, notification (reference)."
                    + " If-Match: its version")
    public Response answer(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("answer", "words", "notification"));
        SharingCommands.Answer command = new SharingCommands.Answer(
                reference, version, json.text("answer"), json.text("words"), json.text("notification"));
        json.refuseWrong();
        service.answer(command);
        return one(reference);
    }
}
