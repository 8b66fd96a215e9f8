package uk.slp.portal.duties.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.duties.DecisionService;
import uk.slp.portal.duties.DecisionView;
import uk.slp.portal.duties.FactsReader;
import uk.slp.portal.duties.GiveView;
import uk.slp.portal.duties.KeepDecision;
import uk.slp.portal.duties.Kept;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Decisions whether to notify, for programs: kept by an authority, seen by it and its partners only. */
@Path("v1/duty-decisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions whether to notify")
public class DecisionResource {
    private static final int USUAL_SIZE = 20;
    private static final Set<String> KEEP_FIELDS = keepFields();
    private static final Set<String> VIEW_FIELDS = Set.of("opinion", "words");

    @Inject
    private DecisionService service;

    @Inject
    private DecisionQueries queries;

    private static Set<String> keepFields() {
        Set<String> fields = new HashSet<>(FactsReader.FIELDS);
        fields.addAll(Set.of("caseName", "decision", "reason", "contrary", "askPartners"));
        return Set.copyOf(fields);
    }

    /** The decisions in reach. */
    @GET
    @Operation(
            summary = "Decisions of the own authority or partnership, last changed first; decision is one of notify,"
                    + " do_not_notify, not_yet")
    public Page<DecisionJson.Row> list(
            @QueryParam("decision") @Nullable String decision,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        if (decision != null && !decision.isBlank() && !Coded.known(NotifyDecision.class, decision)) {
            throw new BadRequest("decision", "unknown_decision", "Use notify, do_not_notify or not_yet.");
        }
        NotifyDecision only = decision == null || decision.isBlank() ? null : Coded.of(NotifyDecision.class, decision);
        var found = queries.list(only, PageRequest.of(page, size, USUAL_SIZE));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(DecisionJson::row).toList());
    }

    /** One decision. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One decision with every version and every view; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return tagged(Response.ok(), queries.view(reference));
    }

    /** Keeps a decision. */
    @POST
    @Operation(
            summary = "Keep a decision, also one not to notify",
            description =
                    "The facts by the names of the questions of GET /api/v1/duties, caseName, decision (notify,"
                            + " do_not_notify, not_yet), reason, askPartners, and contrary where the law requires what is not done.")
    public Response keep(@Nullable JsonObject body) {
        Kept kept = service.keep(command(body));
        DecisionView view = queries.view(kept.reference());
        return tagged(
                Response.created(UriBuilder.fromPath("/api/v1/duty-decisions/{reference}")
                        .build(kept.reference())),
                view);
    }

    /** Keeps a new version. */
    @POST
    @Path("{reference}/versions")
    @Operation(summary = "Keep a new version; the earlier ones stay as they are")
    public Response revise(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.revise(reference, EntityTags.expected(ifMatch), command(body));
        return tagged(Response.ok(), queries.view(reference));
    }

    /** Adds the view of a partner. */
    @POST
    @Path("{reference}/views")
    @Operation(summary = "Say what a safeguarding partner thinks: opinion (agree, disagree, no_view) and words")
    public Response giveView(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, VIEW_FIELDS);
        String opinion = json.text("opinion");
        String words = json.text("words");
        json.refuseWrong();
        service.giveView(new GiveView(reference, version, opinion, words));
        return tagged(Response.ok(), queries.view(reference));
    }

    private static KeepDecision command(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, KEEP_FIELDS);
        Map<String, String> facts = new HashMap<>();
        for (String field : FactsReader.FIELDS) {
            String text = json.text(field);
            if (text != null) {
                facts.put(field, text);
            }
        }
        String caseName = json.text("caseName");
        String decision = json.text("decision");
        String reason = json.text("reason");
        boolean contrary = Boolean.TRUE.equals(json.flag("contrary"));
        boolean ask = Boolean.TRUE.equals(json.flag("askPartners"));
        json.refuseWrong();
        return new KeepDecision(facts, caseName, decision, reason, contrary, ask);
    }

    private static Response tagged(Response.ResponseBuilder answer, DecisionView view) {
        return answer.entity(DecisionJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
