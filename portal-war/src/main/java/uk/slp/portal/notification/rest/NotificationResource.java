package uk.slp.portal.notification.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.AmendNotification;
import uk.slp.portal.notification.NotificationAmendmentService;
import uk.slp.portal.notification.NotificationCountQueries;
import uk.slp.portal.notification.NotificationFilter;
import uk.slp.portal.notification.NotificationListQueries;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.ReplaceDraft;
import uk.slp.portal.notification.StartNotification;
import uk.slp.portal.notification.SubmitNotification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Serious incident notifications for the systems of councils. */
@Path("v1/notifications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class NotificationResource {
    private static final int USUAL_SIZE = 20;

    private static final String ACCEPTED_WARNINGS = "acceptedWarnings";
    private static final String REPEATS = "Any text of your choice, one for each thing you do: a call repeated with the"
            + " same key does nothing twice and answers what came of the first.";

    @Inject
    private OnceService once;

    @Inject
    private NotificationService service;

    @Inject
    private NotificationAmendmentService amendments;

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationListQueries lists;

    @Inject
    private NotificationCountQueries counts;

    /** Begins a draft, however incomplete. */
    @POST
    @Operation(summary = "Begin a draft with whatever is known")
    @RequestBody(content = @Content(schema = @Schema(ref = NotificationSchema.REFERENCE)))
    public Response start(
            @HeaderParam(OnceService.HEADER) @Parameter(description = REPEATS) @Nullable String key,
            @Nullable String text) {
        NotificationBody body = NotificationBody.of(text);
        StartNotification command =
                new StartNotification(body.answers(), body.children(), body.people(), body.decision());
        body.refuseWrong();
        String reference = once.once(key, Fingerprint.of("start " + text), () -> service.start(command)
                        .reference())
                .what();
        NotificationView view = queries.view(reference);
        return Response.created(
                        UriBuilder.fromPath("/api/v1/notifications/{reference}").build(reference))
                .tag(EntityTags.of(view.version()))
                .entity(whole(view))
                .build();
    }

    /** The notifications in reach. */
    @GET
    @Operation(
            summary = "List the notifications in your reach",
            description = "Filters narrow the list together; sort is a column, turned round by a minus before it.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words of the reference or the name of the case")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "code of a state, or in_force: sent, neither withdrawn nor held not to meet the criteria")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "code of a kind, or counted: all but deaths of care leavers")
    @Parameter(name = "nature", in = ParameterIn.QUERY, description = "child_death, serious_harm or other")
    @Parameter(name = "clock", in = ParameterIn.QUERY, description = "open, overdue, on_time or late")
    @Parameter(name = "awaiting", in = ParameterIn.QUERY, description = "me: what the caller can do next")
    @Parameter(name = "authority", in = ParameterIn.QUERY, description = "official code of the notifying authority")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "region of the notifying authority")
    @Parameter(name = "month", in = ParameterIn.QUERY, description = "month of sending, yyyy-MM")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "first day of sending, yyyy-MM-dd")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "last day of sending, yyyy-MM-dd")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "case, kind, authority, state, due, sent or changed")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 100, 20 if left out")
    public Page<NotificationJson.Row> list(@Context UriInfo address) {
        Map<String, String> given = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> given.put(name, values.get(0)));
        NotificationFilter filter = NotificationFilter.of(given).orRefuse();
        var found = lists.page(filter, PageRequest.of(given.get("page"), given.get("size"), USUAL_SIZE));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(NotificationJson::row).toList());
    }

    /** The same in numbers. */
    @GET
    @Path("counts")
    @Operation(
            summary = "Count the notifications in your reach over twelve months",
            description = "Withdrawn ones are left out; deaths of care leavers are in no other number than their own."
                    + " Numbers of other areas are rounded or left out for those who are not authorised.")
    public CountsJson.Counts counts(@QueryParam("until") @Nullable String until) {
        return CountsJson.of(counts.counts(CountsJson.month(until)));
    }

    /** One notification. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read a notification; ETag is its version")
    @APIResponse(
            responseCode = "200",
            description = "The notification, without what is not known",
            content = @Content(schema = @Schema(ref = NotificationSchema.REFERENCE)))
    public Response one(@PathParam("reference") String reference) {
        return answer(queries.view(reference));
    }

    /** Replaces a draft. */
    @PUT
    @Path("{reference}")
    @Operation(summary = "Replace a draft")
    @RequestBody(content = @Content(schema = @Schema(ref = NotificationSchema.REFERENCE)))
    public Response replace(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long expected = EntityTags.expected(ifMatch);
        NotificationBody body = NotificationBody.required(text);
        ReplaceDraft command = new ReplaceDraft(reference, expected, body.answers(), body.children(), body.people());
        body.refuseWrong();
        service.replace(command);
        return answer(queries.view(reference));
    }

    /** Asks for approval. */
    @POST
    @Path("{reference}/approval-request")
    @Operation(summary = "Hand a draft to the approvers of the authority")
    public Response requestApproval(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.requestApproval(new NotificationStep(reference, EntityTags.expected(ifMatch), null));
        return answer(queries.view(reference));
    }

    /** Returns it to draft. */
    @POST
    @Path("{reference}/return")
    @Operation(summary = "Return a notification that awaits approval to draft, with a reason")
    public Response returnToDraft(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        service.returnToDraft(step(reference, ifMatch, text));
        return answer(queries.view(reference));
    }

    /** What stands between a draft and sending. */
    @GET
    @Path("{reference}/check")
    @Operation(summary = "Read what must be put right before a draft can be sent, and what is warned of")
    public NotificationJson.Check check(@PathParam("reference") String reference) {
        return NotificationJson.check(queries.check(reference));
    }

    /** Sends it. */
    @POST
    @Path("{reference}/submission")
    @Operation(
            summary =
                    "Send a notification; answers its receipt, or 422 with every violation. acceptedWarnings says why it"
                            + " is sent although check warns of something; the reasons are kept with what is sent")
    public Response submit(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long expected = EntityTags.expected(ifMatch);
        StepBody body = StepBody.of(
                text,
                NotificationField.LATE_REASON.key(),
                NotificationField.DUPLICATE_DECISION.key(),
                ACCEPTED_WARNINGS);
        Map<NotificationField, String> answers = new EnumMap<>(NotificationField.class);
        for (NotificationField field : List.of(NotificationField.LATE_REASON, NotificationField.DUPLICATE_DECISION)) {
            answers.put(field, body.text(field.key()));
        }
        Map<String, String> reasons = body.accepted(ACCEPTED_WARNINGS);
        body.refuseWrong();
        var receipt = service.submit(new SubmitNotification(reference, expected, answers, null, reasons));
        return Response.ok(NotificationJson.receipt(receipt)).build();
    }

    /** The receipt again. */
    @GET
    @Path("{reference}/submission")
    @Operation(summary = "Read the receipt of a sent notification")
    public NotificationJson.Receipt receipt(@PathParam("reference") String reference) {
        return NotificationJson.receipt(queries.receipt(reference));
    }

    /** Adds to what was sent. */
    @POST
    @Path("{reference}/amendments")
    @Operation(
            summary =
                    "Add a numbered amendment with its reason: a text, or changes as a list of field and value such as"
                            + " children[0].sex; the value added at the next free children[n] or people[n], with its answers,"
                            + " adds somebody, removed takes somebody out; the sent version never changes")
    public Response amend(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(OnceService.HEADER) @Parameter(description = REPEATS) @Nullable String key,
            @Nullable String text) {
        long expected = EntityTags.expected(ifMatch);
        StepBody body = StepBody.of(text, "reason", "text", "changes");
        AmendNotification command = new AmendNotification(
                reference, expected, body.text("reason"), body.text("text"), body.changes("changes"));
        body.refuseWrong();
        int number = Integer.parseInt(once.once(
                        key,
                        Fingerprint.of("amend " + reference + " " + text),
                        () -> Integer.toString(amendments.amend(command)))
                .what());
        NotificationView view = queries.view(reference);
        var added = whole(view).getJsonArray("amendments").getJsonObject(number - 1);
        return Response.status(Response.Status.CREATED)
                .tag(EntityTags.of(view.version()))
                .entity(added)
                .build();
    }

    /** Withdraws it. */
    @POST
    @Path("{reference}/withdrawal")
    @Operation(summary = "Withdraw a draft, or ask the national body to withdraw what was sent, with a reason")
    public Response withdraw(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        service.withdraw(step(reference, ifMatch, text));
        return answer(queries.view(reference));
    }

    /** Acknowledges it. */
    @POST
    @Path("{reference}/acknowledgement")
    @Operation(summary = "Confirm for the national body that the notification has been read")
    public Response acknowledge(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.acknowledge(new NotificationStep(reference, EntityTags.expected(ifMatch), null));
        return answer(queries.view(reference));
    }

    private static NotificationStep step(String reference, @Nullable String ifMatch, @Nullable String text) {
        long expected = EntityTags.expected(ifMatch);
        return new NotificationStep(
                reference, expected, NotificationBody.of(text).texts("reason").get("reason"));
    }

    private Response answer(NotificationView view) {
        return Response.ok(whole(view)).tag(EntityTags.of(view.version())).build();
    }

    private JsonObject whole(NotificationView view) {
        return NotificationJson.whole(
                view, view.submittedAt() == null ? List.of() : queries.amendments(view.reference()));
    }
}
