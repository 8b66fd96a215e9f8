package uk.slp.portal.childdeathanalysis.rest;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.AnalysisQueries;
import uk.slp.portal.childdeathanalysis.AnalysisService;
import uk.slp.portal.childdeathanalysis.AnalysisView;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.childdeathanalysis.model.FactorField;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** The analysis form of a child's death, for programs of the panel: its answers, its factors and the steps of its life. */
@Path("v1/child-deaths/{reference}/analysis")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses of child deaths")
public class ChildDeathAnalysisResource {
    @Inject
    private AnalysisQueries queries;

    @Inject
    private AnalysisService service;

    /** The analysis. */
    @GET
    @Operation(
            summary =
                    "The analysis of a child's death: answers, factors, what follows from them, and everything that keeps"
                            + " it from being final (rule 61). ETag is its version; begun is false while there is none")
    public Response one(@PathParam("reference") String reference) {
        AnalysisView view = queries.view(reference);
        return AnalysisJson.whole(view, view.begun() ? queries.missing(view) : List.of());
    }

    /** Begins it. */
    @POST
    @Path("beginning")
    @Operation(summary = "Begin the analysis of a case; one that is begun stays as it is")
    public Response begin(@PathParam("reference") String reference) {
        service.begin(reference);
        return one(reference);
    }

    /** Replaces its answers. */
    @PUT
    @Operation(
            summary =
                    "Replace the answers of the form: texts by name, those about a factor named by its number (f3Score,"
                            + " f3Modifiable, f3Note, f3Gap); one that is left out becomes empty. If-Match: version of the analysis")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        Set<String> fields = new HashSet<>();
        Arrays.stream(AnalysisField.values()).forEach(field -> fields.add(field.apiName()));
        for (FactorLine line : queries.view(reference).factors()) {
            Arrays.stream(FactorField.values()).forEach(field -> fields.add(line.field(field.part())));
        }
        JsonBody json = new JsonBody(body, fields);
        Map<String, String> texts = new HashMap<>();
        for (String field : fields) {
            String text = json.text(field);
            if (text != null) {
                texts.put(field, text);
            }
        }
        json.refuseWrong();
        service.write(reference, version, texts);
        return one(reference);
    }

    /** Lists a factor. */
    @POST
    @Path("factors")
    @Operation(
            summary =
                    "List a factor: domain (A to D), label, score (0, 1 or 2; may be left out). If-Match: version of the"
                            + " analysis")
    public Response list(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("domain", "label", "score"));
        NewFactor factor = new NewFactor(json.text("domain"), json.text("label"), json.text("score"));
        json.refuseWrong();
        try {
            service.list(reference, version, factor);
        } catch (RuleViolation refused) {
            throw new RuleViolation(AnalysisJson.named(refused.violations()));
        }
        return one(reference);
    }

    /** Takes a factor out. */
    @DELETE
    @Path("factors/{number}")
    @Operation(summary = "Take a factor out. If-Match: version of the analysis")
    public Response takeOut(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.takeOut(reference, EntityTags.expected(ifMatch), number);
        return one(reference);
    }

    /** Sends it to the panel. */
    @POST
    @Path("sending")
    @Operation(summary = "Send the draft to the overview panel. If-Match: version of the analysis")
    public Response send(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.send(reference, EntityTags.expected(ifMatch));
        return one(reference);
    }

    /** Gives it back. */
    @POST
    @Path("giving-back")
    @Operation(summary = "Give the analysis back to those who drafted it, with a reason. If-Match: its version")
    public Response giveBack(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.giveBack(reference, EntityTags.expected(ifMatch), AnalysisJson.reason(body));
        return one(reference);
    }

    /** Makes it final. */
    @POST
    @Path("sealing")
    @Operation(
            summary = "Make the analysis final, seal it and complete the review of the case; what is missing is named"
                    + " (rule 61). If-Match: its version")
    public Response seal(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.seal(reference, EntityTags.expected(ifMatch));
        return one(reference);
    }

    /** Opens it again. */
    @POST
    @Path("reopening")
    @Operation(summary = "Open a final analysis and its case again, with a reason. If-Match: its version")
    public Response reopen(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.reopen(reference, EntityTags.expected(ifMatch), AnalysisJson.reason(body));
        return one(reference);
    }

    /** Its sealed versions. */
    @GET
    @Path("seals")
    @Operation(summary = "The sealed versions of an analysis with their marks (SHA-256), the newest first")
    public List<AnalysisJson.Seal> seals(@PathParam("reference") String reference) {
        return queries.seals(reference).stream().map(AnalysisJson::seal).toList();
    }
}
