package uk.slp.portal.childdeathdata.rest;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.NationalPeriod;
import uk.slp.portal.childdeathdata.SubmissionCommands.SendBack;
import uk.slp.portal.childdeathdata.SubmissionFile;
import uk.slp.portal.childdeathdata.SubmissionQueries;
import uk.slp.portal.childdeathdata.SubmissionService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What panels send to the national database, and its answers, for programs of both. */
@Path("v1/child-death-submissions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "National data of child death review")
public class SubmissionResource {
    @Inject
    private SubmissionQueries queries;

    @Inject
    private SubmissionService service;

    /** The list. */
    @GET
    @Operation(
            summary = "Submissions of your panel; for the national database those of every panel. Waiting ones first")
    public List<SubmissionJson.Row> list() {
        return queries.list().stream().map(SubmissionJson::row).toList();
    }

    /** Sends. */
    @POST
    @Operation(
            summary = "Send the cases of a period, sealed: from, to (days on which the panel was told). Refused while a"
                    + " case has an error. Replaces what was sent of the same period")
    public Response send(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("from", "to"));
        String from = json.text("from");
        String to = json.text("to");
        json.refuseWrong();
        String reference = service.send(NationalPeriod.of(from, to));
        return Response.created(UriBuilder.fromPath("/api/v1/child-death-submissions/{reference}")
                        .build(reference))
                .entity(SubmissionJson.whole(queries.view(reference)))
                .build();
    }

    /** One. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One submission: figures, what the checks found, why it was sent back; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return SubmissionJson.tagged(queries.view(reference));
    }

    /** The cases. */
    @GET
    @Path("{reference}/cases")
    @Operation(summary = "The cases as JSON, byte by byte as they were sent")
    public Response json(@PathParam("reference") String reference) {
        return file(reference, SubmissionFile.JSON);
    }

    /** The same as a table. */
    @GET
    @Path("{reference}/cases.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The cases as CSV, byte by byte as they were sent")
    public Response csv(@PathParam("reference") String reference) {
        return file(reference, SubmissionFile.CSV);
    }

    /** The answers of the forms. */
    @GET
    @Path("{reference}/answers.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The answers of the forms as CSV, byte by byte as they were sent")
    public Response answers(@PathParam("reference") String reference) {
        return file(reference, SubmissionFile.ANSWERS);
    }

    /** Acknowledges. */
    @POST
    @Path("{reference}/acknowledging")
    @Operation(summary = "The national database has it and finds it in order. If-Match: its version")
    public Response acknowledge(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        new JsonBody(body, Set.of()).refuseWrong();
        service.acknowledge(reference, version);
        return one(reference);
    }

    /** Sends back. */
    @POST
    @Path("{reference}/sending-back")
    @Operation(
            summary =
                    "Send it back: reasons, a list of case (reference), field (code) and words. If-Match: its version")
    public Response sendBack(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        service.sendBack(new SendBack(reference, version, SubmissionJson.lines(body)));
        return one(reference);
    }

    private Response file(String reference, SubmissionFile file) {
        return Response.ok(queries.file(reference, file), file.type())
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + reference + "-" + file.fileName() + "\"")
                .build();
    }
}
