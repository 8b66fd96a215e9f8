package uk.slp.portal.panel.rest;

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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.PanelAllocationQueries;
import uk.slp.portal.panel.PanelCaseView;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.panel.PanelService;
import uk.slp.portal.panel.QueueSort;
import uk.slp.portal.panel.QueueView;
import uk.slp.portal.panel.RecordOutcome;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Cases before the national body, for programs. A case begins when a rapid review arrives; nothing here creates one. */
@Path("v1/panel-cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panel cases")
public class PanelCaseResource {
    private static final int USUAL_SIZE = 20;
    private static final Set<String> FIELDS =
            Set.of("outcome", "reasons", "reasonImprovements", "reasonLaw", "reasonRecurrent", "qualityFeedback");

    @Inject
    private PanelService service;

    @Inject
    private PanelQueries queries;

    @Inject
    private PanelAllocationQueries allocation;

    /** What everybody has in hand, by name. */
    public record Workload(List<AllocationResource.Worker> items) {}

    /** The queue. */
    @GET
    @Operation(
            summary = "Cases in reach; view is open (usual), waiting, asked or decided; with is me,"
                    + " nobody or a sign-in name")
    public Page<PanelCaseJson.Row> list(
            @QueryParam("view") @Nullable String view,
            @QueryParam("with") @Nullable String with,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        QueueView shown = view == null || view.isBlank() ? QueueView.OPEN : known(QueueView.class, "view", view);
        QueueSort order = sort == null || sort.isBlank() ? QueueSort.USUAL_BY : known(QueueSort.class, "sort", sort);
        var found =
                queries.queue(shown, with == null ? "" : with, order, false, PageRequest.of(page, size, USUAL_SIZE));
        List<PanelCaseJson.Row> rows =
                found.items().stream().map(PanelCaseJson::row).toList();
        return new Page<>(found.total(), found.page(), found.size(), rows);
    }

    /** What everybody has in hand. */
    @GET
    @Path("workload")
    @Operation(summary = "Everybody at the national body who can be given cases, with what they have in hand")
    public Workload workload() {
        return new Workload(
                allocation.workload().stream().map(AllocationResource::worker).toList());
    }

    /** One case. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One case with its history; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return tagged(queries.view(reference));
    }

    /** Records an answer. */
    @POST
    @Path("{reference}/outcome")
    @Operation(summary = "Record an answer; national reviews need reasons against each criterion of regulation 3")
    public Response record(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, FIELDS);
        String code = json.text("outcome");
        String reasons = json.text("reasons");
        String improvements = json.text("reasonImprovements");
        String law = json.text("reasonLaw");
        String recurrent = json.text("reasonRecurrent");
        String quality = json.text("qualityFeedback");
        json.refuseWrong();
        if (code != null && !Coded.known(PanelOutcome.class, code)) {
            throw new RuleViolation("outcome", "unknown_outcome", "There is no outcome of that code.");
        }
        PanelOutcome outcome = code == null ? null : Coded.of(PanelOutcome.class, code);
        service.record(new RecordOutcome(reference, version, outcome, reasons, improvements, law, recurrent, quality));
        return tagged(queries.view(reference));
    }

    private static <E extends Enum<E> & Coded> E known(Class<E> type, String parameter, String code) {
        if (!Coded.known(type, code)) {
            throw new BadRequest(parameter, "unknown_" + parameter, "This " + parameter + " is not known.");
        }
        return Coded.of(type, code);
    }

    static Response tagged(PanelCaseView view) {
        return Response.ok(PanelCaseJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
