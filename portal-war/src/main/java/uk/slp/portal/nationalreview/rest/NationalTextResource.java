package uk.slp.portal.nationalreview.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalCommands;
import uk.slp.portal.nationalreview.NationalTextCommands;
import uk.slp.portal.nationalreview.NationalTextQueries;
import uk.slp.portal.nationalreview.NationalTextService;
import uk.slp.portal.nationalreview.NationalTextView;
import uk.slp.portal.practicereview.UploadedFile;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.FileAnswer;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * What a national review publishes, for programs: its report, or the improvement information in place of a withheld one.
 * {@code ETag} and {@code If-Match} are the version of the review.
 */
@Path("v1/national-reviews/{reference}/text")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "National reviews")
public class NationalTextResource {
    private static final Set<String> TEXT =
            Set.of("title", "summary", "contentNote", "method", "themes", "harms", "ageBands", "agencies", "text");

    @Inject
    private NationalTextQueries queries;

    @Inject
    private NationalTextService service;

    /** The text. */
    @GET
    @Operation(
            summary = "Read what a review publishes, as it is written; not for callers to whom a case of it is closed")
    public Response text(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Keeps it. */
    @PUT
    @Operation(
            summary =
                    "Write what a review publishes; body: title, summary, contentNote, method, themes, harms, ageBands,"
                            + " agencies, text (the plain report notation)")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, TEXT);
        var command = new NationalTextCommands.Write(
                reference,
                version,
                json.text("title"),
                json.text("summary"),
                json.text("contentNote"),
                json.text("method"),
                List.copyOf(json.texts("themes")),
                List.copyOf(json.texts("harms")),
                List.copyOf(json.texts("ageBands")),
                List.copyOf(json.texts("agencies")),
                json.text("text"));
        json.refuseWrong();
        service.write(command);
        return answer(reference);
    }

    /** Replaces it by a file. */
    @POST
    @Path("file")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Replace the text by what is in a PDF or Word file: the body is the file")
    public Response upload(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream content) {
        long version = EntityTags.expected(ifMatch);
        service.upload(new NationalTextCommands.Upload(
                reference, version, fileName == null ? "report" : fileName, ReportFile.received(content)));
        return answer(reference);
    }

    /** The file. */
    @GET
    @Path("file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download the file of the text; once it is published, the cleaned one")
    public Response file(@PathParam("reference") String reference) {
        UploadedFile file = queries.file(reference);
        return FileAnswer.uploaded(file.content(), file.mediaType(), file.name());
    }

    /** What stands against publishing. */
    @GET
    @Path("publication")
    @Operation(
            summary =
                    "What stands against publishing today: checklist, hits in any case of the review, copy; the minute")
    public NationalTextJson.Check check(@PathParam("reference") String reference) {
        return NationalTextJson.check(queries.release(reference));
    }

    /** Confirms items. */
    @PUT
    @Path("checklist")
    @Operation(summary = "Confirm items of the anonymity checklist, and no others; body: items")
    public Response confirm(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("items"));
        var command = new NationalTextCommands.Confirm(reference, version, List.copyOf(json.texts("items")));
        json.refuseWrong();
        service.confirm(command);
        return answer(reference);
    }

    /** Keeps the days. */
    @PUT
    @Path("days")
    @Operation(
            summary = "Keep the days of publication; body: plannedOn, copiedOn (when the Secretary of State had it),"
                    + " shortNotice")
    public Response plan(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("plannedOn", "copiedOn", "shortNotice"));
        var command = new NationalTextCommands.Days(
                reference, version, day(json.day("plannedOn")), day(json.day("copiedOn")), json.text("shortNotice"));
        json.refuseWrong();
        service.plan(command);
        return answer(reference);
    }

    /** Lets it publish itself. */
    @POST
    @Path("publication-time")
    @Operation(summary = "Let it publish itself on its planned day; body: time (London, 09:30)")
    public Response setMinute(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("time"));
        var command = new NationalTextCommands.SetMinute(reference, version, json.text("time"));
        json.refuseWrong();
        service.setMinute(command);
        return answer(reference);
    }

    /** Stops it. */
    @POST
    @Path("publication-time/stopping")
    @Operation(summary = "Stop that it publishes itself")
    public Response stopMinute(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        new JsonBody(body, Set.of()).refuseWrong();
        service.stopMinute(new NationalCommands.Step(reference, version, null));
        return answer(reference);
    }

    /** Publishes it. */
    @POST
    @Path("publication")
    @Operation(summary = "Publish now: the text enters the library, where it stays for three years at least")
    public Response publish(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        new JsonBody(body, Set.of()).refuseWrong();
        service.publish(new NationalCommands.Step(reference, version, null));
        return answer(reference);
    }

    private static GivenDay day(@Nullable LocalDate day) {
        return day == null ? GivenDay.NONE : GivenDay.of(day);
    }

    private Response answer(String reference) {
        NationalTextView view = queries.written(reference);
        return Response.ok(NationalTextJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
