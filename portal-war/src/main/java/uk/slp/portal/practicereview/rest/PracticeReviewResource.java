package uk.slp.portal.practicereview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PracticeReviewService;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewCheckQueries;
import uk.slp.portal.practicereview.ReviewCommands;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.practicereview.UploadedFile;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.reportfile.ReportFile;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.FileAnswer;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Practice reviews for the systems of partnerships. */
@Path("v1/practice-reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class PracticeReviewResource {
    private static final int USUAL_SIZE = 20;

    @Inject
    private PracticeReviewService service;

    @Inject
    private PracticeReviewQueries queries;

    @Inject
    private ReviewCheckQueries checks;

    /** The reviews in reach. */
    @GET
    @Operation(summary = "List the practice reviews in your reach")
    public Page<ReviewJson.Row> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        var found = queries.list(status(status), PageRequest.of(page, size, USUAL_SIZE));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(ReviewJson::row).toList());
    }

    /** One review. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read a practice review; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Replaces what is published beside the report. */
    @PUT
    @Path("{reference}")
    @Operation(
            summary = "Replace title, summary, contentNote, method, themes, harms, ageBands, agencies, and the"
                    + " sections that hold the improvements and the reasons")
    public Response describe(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.required(text).ignoring(ReviewJson.FILLED_BY_THE_PORTAL);
        var command = new ReviewCommands.Describe(
                reference,
                version,
                body.text("title"),
                body.text("summary"),
                body.text("contentNote"),
                body.text("method"),
                body.texts("themes"),
                body.texts("harms"),
                body.texts("ageBands"),
                body.texts("agencies"),
                body.text("improvementsSection"),
                body.text("reasonsSection"));
        body.finish();
        service.describe(command);
        return answer(reference);
    }

    /** Commission the review: scope, keyLines, method, reviewer (sign-in name), startedOn, accessFrom, accessUntil. */
    @POST
    @Path("{reference}/commission")
    @Operation(summary = "Commission it: scope, keyLines, method, reviewer, startedOn, accessFrom, accessUntil")
    public Response commission(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Commission(
                reference,
                version,
                body.text("scope"),
                body.text("keyLines"),
                body.text("method"),
                body.text("reviewer"),
                body.text("startedOn"),
                body.access());
        body.finish();
        service.commission(command);
        return answer(reference);
    }

    /** Record with a reason that the review will not be done. */
    @POST
    @Path("{reference}/non-proceeding")
    @Operation(summary = "Record with a reason that the review will not be done")
    public Response notProceed(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Step(reference, version, body.text("reason"));
        body.finish();
        service.notProceed(command);
        return answer(reference);
    }

    /** Give the review to another author: reviewer, reason. */
    @POST
    @Path("{reference}/reviewer")
    @Operation(summary = "Give the review to another author: reviewer, reason")
    public Response changeReviewer(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.ChangeReviewer(
                reference, version, body.text("reviewer"), body.text("reason"), body.access());
        body.finish();
        service.changeReviewer(command);
        return answer(reference);
    }

    /** Say why the review takes longer than its limit: reason. */
    @POST
    @Path("{reference}/delay")
    @Operation(summary = "Say why the review takes longer than its limit: reason")
    public Response explainDelay(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Step(reference, version, body.text("reason"));
        body.finish();
        service.explainDelay(command);
        return answer(reference);
    }

    /** Mark the report final; 422 with everything that is missing. */
    @POST
    @Path("{reference}/final")
    @Operation(summary = "Mark the report final; 422 with everything that is missing")
    public Response markFinal(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        body.finish();
        service.markFinal(new ReviewCommands.Step(reference, version, null));
        return answer(reference);
    }

    /** Open a final report for writing again: reason. */
    @POST
    @Path("{reference}/reopening")
    @Operation(summary = "Open a final report for writing again: reason")
    public Response reopen(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Step(reference, version, body.text("reason"));
        body.finish();
        service.reopen(command);
        return answer(reference);
    }

    /** Say which items of the anonymity checklist are confirmed: items. */
    @POST
    @Path("{reference}/checklist")
    @Operation(summary = "Say which items of the anonymity checklist are confirmed: items")
    public Response confirm(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Confirm(reference, version, body.texts("items"));
        body.finish();
        service.confirm(command);
        return answer(reference);
    }

    /** Plan the day of publication, which sets the last day for the copy: day. */
    @POST
    @Path("{reference}/plan")
    @Operation(summary = "Plan the day of publication, which sets the last day for the copy: day")
    public Response plan(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.OnDay(reference, version, body.text("day"));
        body.finish();
        service.plan(command);
        return answer(reference);
    }

    /** Record that the copy went to the Panel, the Secretary of State and Ofsted: day. */
    @POST
    @Path("{reference}/copy")
    @Operation(summary = "Record that the copy went to the Panel, the Secretary of State and Ofsted: day")
    public Response sendCopy(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.OnDay(reference, version, body.text("day"));
        body.finish();
        service.sendCopy(command);
        return answer(reference);
    }

    /** Publish; 422 with everything that stands against it. Body: overrideReason. */
    @POST
    @Path("{reference}/publication")
    @Operation(summary = "Publish; 422 with everything that stands against it. Body: overrideReason")
    public Response publish(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Publish(reference, version, body.text("overrideReason"));
        body.finish();
        service.publish(command);
        return answer(reference);
    }

    /** Decide not to publish: justification, improvementInformation or noInformationReason. */
    @POST
    @Path("{reference}/withholding")
    @Operation(summary = "Decide not to publish: justification, improvementInformation or noInformationReason")
    public Response withhold(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.Withhold(
                reference,
                version,
                body.text("justification"),
                body.text("improvementInformation"),
                body.text("noInformationReason"));
        body.finish();
        service.withhold(command);
        return answer(reference);
    }

    /** Record that the published report went to the national repository: day. */
    @POST
    @Path("{reference}/repository")
    @Operation(summary = "Record that the published report went to the national repository: day")
    public Response sendToRepository(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.OnDay(reference, version, body.text("day"));
        body.finish();
        service.sendToRepository(command);
        return answer(reference);
    }

    /** Replaces the report by a text. */
    @POST
    @Path("{reference}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the report by a text in the plain report notation: text")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new ReviewCommands.WriteReport(reference, version, body.text("text"));
        body.finish();
        service.write(command);
        return answer(reference);
    }

    /** Replaces the report by a file. */
    @POST
    @Path("{reference}/report")
    @Consumes({
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(summary = "Replace the report by what is in a PDF or Word file: the body is the file")
    public Response upload(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream content) {
        long version = EntityTags.expected(ifMatch);
        service.upload(new ReviewCommands.UploadReport(
                reference, version, fileName == null ? "report" : fileName, ReportFile.received(content)));
        return answer(reference);
    }

    /** The last uploaded file. */
    @GET
    @Path("{reference}/report/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download the uploaded report")
    public Response file(@PathParam("reference") String reference) {
        UploadedFile file = queries.document(reference);
        return FileAnswer.uploaded(file.content(), file.mediaType(), file.name());
    }

    /** What stands against publishing today. */
    @GET
    @Path("{reference}/publication")
    @Operation(summary = "What stands against publishing today: checklist, matches, copy")
    public ReviewJson.Check check(@PathParam("reference") String reference) {
        return ReviewJson.check(checks.beforePublication(reference));
    }

    private Response answer(String reference) {
        PracticeReviewView view = queries.view(reference);
        return Response.ok(ReviewJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    private static @Nullable ReviewStatus status(@Nullable String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        if (!Coded.known(ReviewStatus.class, status)) {
            throw new BadRequest("status", "unknown_value", "There is no state " + status + ".");
        }
        return Coded.of(ReviewStatus.class, status);
    }
}
