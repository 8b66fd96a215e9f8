package uk.slp.portal.childdeathreturn.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathreturn.ReturnQueries;
import uk.slp.portal.childdeathreturn.ReturnService;
import uk.slp.portal.childdeathreturn.ReturnView;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** A writer's own returns for programs. */
@Path("v1/child-death-returns")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death returns")
public class ChildDeathReturnResource {
    @Inject
    private ReturnQueries queries;

    @Inject
    private ReturnService service;

    /** The caller's own returns. */
    @GET
    @Operation(summary = "The caller's own returns on children who died, those that wait first")
    public List<ReturnJson.Row> list() {
        return queries.mine().stream().map(ReturnJson::row).toList();
    }

    /** One of them. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One of the caller's own returns with every form and answer; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return ReturnJson.whole(queries.view(reference));
    }

    /** Replaces the answers of one form. */
    @PUT
    @Path("{reference}/forms/{form}")
    @Operation(
            summary =
                    "Replace the answers of one form of a return: texts by field (the code of a question, code.because for"
                            + " a reason, code.row.column for a cell of a table); one that is left out becomes empty."
                            + " If-Match: version of the return")
    public Response write(
            @PathParam("reference") String reference,
            @PathParam("form") String form,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        ReturnView view = queries.view(reference);
        Set<String> fields = FilledForm.fields(view.form(form).form()).stream().collect(Collectors.toSet());
        JsonBody json = new JsonBody(body, fields);
        Map<String, String> answers = new HashMap<>();
        for (String field : fields) {
            String text = json.text(field);
            if (text != null) {
                answers.put(field, text);
            }
        }
        json.refuseWrong();
        service.write(reference, version, form, answers);
        return one(reference);
    }

    /** Sends it. */
    @POST
    @Path("{reference}/sending")
    @Operation(summary = "Send a return to the panel that asked, as a sealed version. If-Match: its version")
    public Response send(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.send(reference, EntityTags.expected(ifMatch));
        return one(reference);
    }

    /** Answers that no record is held. */
    @POST
    @Path("{reference}/holding-nothing")
    @Operation(
            summary =
                    "Answer that the agency holds no record of the child, as a sealed version: searched (who looked where"
                            + " and when, up to 500 characters). If-Match: its version")
    public Response holdNothing(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("searched"));
        String searched = json.text("searched");
        json.refuseWrong();
        service.holdNothing(reference, version, searched);
        return one(reference);
    }

    /** Declares a conflict of interest. */
    @POST
    @Path("{reference}/conflict")
    @Operation(
            summary =
                    "Declare the caller's conflict of interest, with a reason: the case is closed to them at once, and the"
                            + " panel gives the return to somebody else. If-Match: its version")
    public Response stepAside(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.stepAside(reference, EntityTags.expected(ifMatch), ReturnJson.reason(body));
        return Response.noContent().build();
    }

    /** Corrects what was sent. */
    @POST
    @Path("{reference}/correcting")
    @Operation(
            summary = "Open a return that was sent for a correction, with a reason; what was sent stands until the"
                    + " correction is sent. If-Match: its version")
    public Response correct(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.correct(reference, EntityTags.expected(ifMatch), ReturnJson.reason(body));
        return one(reference);
    }
}
