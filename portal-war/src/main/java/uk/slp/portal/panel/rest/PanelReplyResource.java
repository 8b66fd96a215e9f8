package uk.slp.portal.panel.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.panel.PanelReplyQueries;
import uk.slp.portal.panel.PanelReplyService;
import uk.slp.portal.panel.PanelReplyView;
import uk.slp.portal.panel.ReplyCommands;
import uk.slp.portal.panel.model.ReplyDecision;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * The answer that the partners owe the national body, for programs. It begins with the request of the body; the version
 * in {@code If-Match} is that of the answer, not of the case.
 */
@Path("v1/panel-cases/{reference}/reply")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panel cases")
public class PanelReplyResource {
    @Inject
    private PanelReplyService service;

    @Inject
    private PanelReplyQueries queries;

    @Inject
    private PanelQueries cases;

    /** The answer that is being written. */
    @GET
    @Operation(summary = "The answer that the partners owe; ETag is its version")
    public Response owed(@PathParam("reference") String reference) {
        return tagged(reference);
    }

    /** Keeps what was written. */
    @PUT
    @Operation(summary = "Keep the answer, however incomplete; decision is unchanged or changed")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("text", "decision"));
        String text = json.text("text");
        String decision = json.text("decision");
        json.refuseWrong();
        if (decision != null && !Coded.known(ReplyDecision.class, decision)) {
            throw new RuleViolation("decision", "unknown_decision", "Send unchanged or changed.");
        }
        service.write(new ReplyCommands.Write(
                reference, version, text, decision == null ? null : Coded.of(ReplyDecision.class, decision)));
        return tagged(reference);
    }

    /** Asks the partners to sign. */
    @POST
    @Path("sign-off-request")
    @Operation(summary = "Lock the answer and ask the three partners to sign, where the decision changes")
    public Response askForSignOff(
            @PathParam("reference") String reference, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.askForSignOff(new ReplyCommands.Step(reference, EntityTags.expected(ifMatch)));
        return tagged(reference);
    }

    /** Opens a locked answer again. */
    @POST
    @Path("reopening")
    @Operation(summary = "Open a locked answer for writing again, with a reason; signatures are put aside")
    public Response reopen(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.reopen(new ReplyCommands.Reopen(reference, version, reason));
        return tagged(reference);
    }

    /** Signs for the caller's partner. */
    @POST
    @Path("sign-offs")
    @Operation(summary = "Agree, or dissent in words, for the partner for which the caller acts")
    public Response signOff(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("agrees", "dissent"));
        Boolean agrees = json.flag("agrees");
        String dissent = json.text("dissent");
        json.refuseWrong();
        service.signOff(new ReplyCommands.Sign(reference, version, agrees, dissent));
        return tagged(reference);
    }

    /** Sends the answer. */
    @POST
    @Path("sending")
    @Operation(summary = "Send the answer to the national body; the answer is the case")
    public Response send(@PathParam("reference") String reference, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.send(new ReplyCommands.Step(reference, EntityTags.expected(ifMatch)));
        return PanelCaseResource.tagged(cases.view(reference));
    }

    private Response tagged(String reference) {
        PanelReplyView reply = queries.owed(reference).reply();
        return Response.ok(PanelCaseJson.reply(reply))
                .tag(EntityTags.of(reply.version()))
                .build();
    }
}
