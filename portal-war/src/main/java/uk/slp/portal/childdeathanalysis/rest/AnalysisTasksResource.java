package uk.slp.portal.childdeathanalysis.rest;

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
import uk.slp.portal.childdeathanalysis.AnalysisQueries;
import uk.slp.portal.childdeathanalysis.AnalysisService;
import uk.slp.portal.childdeathanalysis.NewTask;
import uk.slp.portal.childdeathanalysis.TaskStatus;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What is to be done after a death was reviewed, for programs of the panel: actions, and who is told to act (rule 67). */
@Path("v1/child-deaths/{reference}/analysis/tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses of child deaths")
public class AnalysisTasksResource {
    @Inject
    private AnalysisQueries queries;

    @Inject
    private AnalysisService service;

    /** The tasks. */
    @GET
    @Operation(
            summary = "The tasks of an analysis in the order in which they were added. ETag: version of the analysis")
    public Response all(@PathParam("reference") String reference) {
        return AnalysisJson.tasks(queries.tasks(reference));
    }

    /** Adds one. */
    @POST
    @Operation(
            summary =
                    "Add a task: kind (action or inform), recipient (for inform), owner, what, level (local, regional or"
                            + " national), due (ISO date, may be left out). If-Match: version of the analysis")
    public Response add(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("kind", "recipient", "owner", "what", "level", "due"));
        NewTask task = new NewTask(
                json.text("kind"),
                json.text("recipient"),
                json.text("owner"),
                json.text("what"),
                json.text("level"),
                json.day("due"));
        json.refuseWrong();
        service.add(reference, version, task);
        return all(reference);
    }

    /** It is done. */
    @POST
    @Path("{number}/done")
    @Operation(summary = "A task is done: outcome (what came of it). If-Match: version of the analysis")
    public Response done(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return settle(reference, number, ifMatch, TaskStatus.DONE, body);
    }

    /** It is not needed. */
    @POST
    @Path("{number}/not-needed")
    @Operation(summary = "A task is not needed: outcome (why). If-Match: version of the analysis")
    public Response notNeeded(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        return settle(reference, number, ifMatch, TaskStatus.NOT_NEEDED, body);
    }

    private Response settle(
            String reference, int number, @Nullable String ifMatch, TaskStatus how, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("outcome"));
        String outcome = json.text("outcome");
        json.refuseWrong();
        service.settle(reference, version, number, how, outcome);
        return all(reference);
    }
}
