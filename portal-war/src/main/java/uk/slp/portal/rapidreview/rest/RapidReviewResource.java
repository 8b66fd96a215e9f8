package uk.slp.portal.rapidreview.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.AskForSignOff;
import uk.slp.portal.rapidreview.RapidReviewProofQueries;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewReceipt;
import uk.slp.portal.rapidreview.RapidReviewService;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.rapidreview.ReopenReview;
import uk.slp.portal.rapidreview.SendReview;
import uk.slp.portal.rapidreview.SignOffReview;
import uk.slp.portal.rapidreview.WriteSection;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.FileAnswer;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Rapid reviews for programs. A review opens by itself when a notification is sent, so nothing here creates one. */
@Path("v1/rapid-reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapid reviews")
public class RapidReviewResource {
    private static final int USUAL_SIZE = 20;

    @Inject
    private RapidReviewService service;

    @Inject
    private RapidReviewQueries queries;

    @Inject
    private RapidReviewProofQueries papers;

    /** The reviews in reach. */
    @GET
    @Operation(summary = "Rapid reviews in reach, the nearest limit first")
    public Page<RapidReviewJson.Row> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        if (status != null && !status.isBlank() && !Coded.known(RapidReviewStatus.class, status)) {
            throw new BadRequest("status", "unknown_status", "Use in_progress, awaiting_sign_off or sent.");
        }
        RapidReviewStatus only = status == null || status.isBlank() ? null : Coded.of(RapidReviewStatus.class, status);
        var found = queries.list(only, PageRequest.of(page, size, USUAL_SIZE));
        List<RapidReviewJson.Row> rows =
                found.items().stream().map(RapidReviewJson::row).toList();
        return new Page<>(found.total(), found.page(), found.size(), rows);
    }

    /** One review. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One rapid review, whole; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return tagged(queries.view(reference));
    }

    /** The pack for a meeting. */
    @GET
    @Path("{reference}/meeting-pack")
    @Produces("application/pdf")
    @Operation(
            summary =
                    "The pack for a meeting as an accessible PDF: what was notified, what the agencies sent in, what is"
                            + " still to be settled, and the text as it stands")
    public Response meetingPack(@PathParam("reference") String reference) {
        return FileAnswer.paper(papers.meetingPack(reference), reference + "-meeting-pack.pdf");
    }

    /** Replaces one section. */
    @PUT
    @Path("{reference}/sections/{section}")
    @Operation(summary = "Replace what is written in one section; an answer left out becomes empty")
    public Response write(
            @PathParam("reference") String reference,
            @PathParam("section") String section,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        if (!Coded.known(ReviewSection.class, section)) {
            throw new NotFound("A rapid review has no section of that name.");
        }
        ReviewSection written = Coded.of(ReviewSection.class, section);
        Set<String> names = new LinkedHashSet<>();
        written.fields().forEach(f -> names.add(f.apiName()));
        JsonBody json = new JsonBody(body, names);
        Map<ReviewField, String> answers = new EnumMap<>(ReviewField.class);
        for (ReviewField field : written.fields()) {
            String text = json.text(field.apiName());
            if (text != null) {
                answers.put(field, text);
            }
        }
        json.refuseWrong();
        service.write(new WriteSection(reference, version, written, answers));
        return tagged(queries.view(reference));
    }

    /** Asks the partners to sign. */
    @POST
    @Path("{reference}/sign-off-request")
    @Operation(summary = "Lock the text and ask the three safeguarding partners to sign")
    public Response askForSignOff(
            @PathParam("reference") String reference, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.askForSignOff(new AskForSignOff(reference, EntityTags.expected(ifMatch)));
        return tagged(queries.view(reference));
    }

    /** Opens a locked review again. */
    @POST
    @Path("{reference}/reopening")
    @Operation(summary = "Open a locked review for writing again, with a reason; signatures are put aside")
    public Response reopen(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        service.reopen(new ReopenReview(reference, version, reason));
        return tagged(queries.view(reference));
    }

    /** Signs for the caller's partner. */
    @POST
    @Path("{reference}/sign-offs")
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
        service.signOff(new SignOffReview(reference, version, agrees, dissent));
        return tagged(queries.view(reference));
    }

    /** Sends the review. */
    @POST
    @Path("{reference}/sending")
    @Operation(summary = "Send the review to the national body; the answer is the receipt")
    public Response send(
            @PathParam("reference") String reference,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("lateReason", "acceptedWarnings"));
        String lateReason = json.text("lateReason");
        Set<String> accepted = json.texts("acceptedWarnings");
        json.refuseWrong();
        RapidReviewReceipt receipt = service.send(new SendReview(reference, version, lateReason, accepted));
        return Response.ok(RapidReviewJson.receipt(receipt))
                .tag(EntityTags.of(receipt.version()))
                .build();
    }

    /** The receipt of a sent review. */
    @GET
    @Path("{reference}/receipt")
    @Operation(summary = "The receipt of a sent rapid review")
    public RapidReviewJson.Receipt receipt(@PathParam("reference") String reference) {
        return RapidReviewJson.receipt(queries.receipt(reference));
    }

    private static Response tagged(RapidReviewView view) {
        return Response.ok(RapidReviewJson.whole(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
