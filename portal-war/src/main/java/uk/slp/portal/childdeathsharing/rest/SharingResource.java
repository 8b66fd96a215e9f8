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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.SharingCommands;
import uk.slp.portal.childdeathsharing.SharingQueries;
import uk.slp.portal.childdeathsharing.SharingService;
import uk.slp.portal.childdeathsharing.SharingView;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What a panel asks authorities about a case, and with what it is joined, for programs of the panel. */
@Path("v1/child-deaths/{reference}/sharing")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death sharing decisions")
public class SharingResource {
    @Inject
    private SharingQueries queries;

    @Inject
    private SharingService service;

    /** Everything of a case. */
    @GET
    @Operation(summary = "What local authorities were asked about a case, and the notifications it is joined with")
    public SharingJson.All all(@PathParam("reference") String reference) {
        SharingView view = queries.of(reference);
        return SharingJson.all(view.questions(), view.joins());
    }

    /** Asks. */
    @POST
    @Path("questions")
    @Operation(
            summary =
                    "Ask a local authority to decide whether it notifies: authority (official code), contact, told (whom"
                            + " you have told which child is meant). Nothing of the child goes with it")
    public SharingJson.All ask(@PathParam("reference") String reference, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("authority", "contact", "told"));
        SharingCommands.Ask command =
                new SharingCommands.Ask(reference, json.text("authority"), json.text("contact"), json.text("told"));
        json.refuseWrong();
        service.ask(command);
        return all(reference);
    }

    /** Asks again. */
    @POST
    @Path("questions/{question}/asking-again")
    @Operation(summary = "Ask again, after you have told the authority what it needs: reason. If-Match: its version")
    public SharingJson.All askAgain(
            @PathParam("reference") String reference,
            @PathParam("question") String question,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.askAgain(reference, step(question, ifMatch, body));
        return all(reference);
    }

    /** Asks no more. */
    @POST
    @Path("questions/{question}/withdrawing")
    @Operation(summary = "Withdraw a question: reason. If-Match: its version")
    public SharingJson.All withdraw(
            @PathParam("reference") String reference,
            @PathParam("question") String question,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.withdraw(reference, step(question, ifMatch, body));
        return all(reference);
    }

    /** Proposes a join. */
    @POST
    @Path("joins")
    @Operation(
            summary = "Decide for the panel that a case is joined with a notification: authority (official code),"
                    + " notification (reference), basis (inform, tell_partners, safeguard, court, other), purpose. In force"
                    + " once the authority agrees")
    public SharingJson.All propose(@PathParam("reference") String reference, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("authority", "notification", "basis", "purpose"));
        SharingCommands.Propose command = new SharingCommands.Propose(
                reference, json.text("authority"), json.text("notification"), json.text("basis"), json.text("purpose"));
        json.refuseWrong();
        service.propose(command);
        return all(reference);
    }

    /** Ends a join. */
    @POST
    @Path("joins/{join}/ending")
    @Operation(summary = "End a join, or take back what was proposed: reason. If-Match: its version")
    public SharingJson.All end(
            @PathParam("reference") String reference,
            @PathParam("join") String join,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.end(reference, step(join, ifMatch, body));
        return all(reference);
    }

    static SharingCommands.Step step(String reference, @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        return new SharingCommands.Step(reference, version, reason);
    }
}
