package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.AskQuestion;
import uk.slp.portal.notification.NotificationFollowUpQueries;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationQuestionService;
import uk.slp.portal.notification.QuestionStep;
import uk.slp.portal.shared.rest.EntityTags;

/** Questions of the national body about a sent notification. Each write carries the version of the notification. */
@Path("v1/notifications/{reference}/questions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class QuestionsResource {
    @Inject
    private NotificationQuestionService service;

    @Inject
    private NotificationFollowUpQueries queries;

    @Inject
    private NotificationQueries notifications;

    /** All questions. */
    @GET
    @Operation(summary = "Read the questions about a notification and their answers")
    public FollowUpJson.Questions all(@PathParam("reference") String reference) {
        return FollowUpJson.questions(queries.of(reference).questions());
    }

    /** Asks. */
    @POST
    @Operation(summary = "Ask the notifying authority a question; answerBy may be left out")
    public Response ask(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        StepBody body = StepBody.of(text, "question", "answerBy");
        AskQuestion command =
                new AskQuestion(reference, EntityTags.expected(ifMatch), body.text("question"), body.day("answerBy"));
        body.refuseWrong();
        int number = service.ask(command);
        return answer(reference, number, Response.Status.CREATED);
    }

    /** Answers. */
    @POST
    @Path("{number}/answer")
    @Operation(summary = "Answer a question for the notifying authority")
    public Response reply(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        service.answer(step(reference, number, ifMatch, text, "answer"));
        return answer(reference, StepBody.number(number), Response.Status.OK);
    }

    /** Closes. */
    @POST
    @Path("{number}/closing")
    @Operation(summary = "Close a question, with a reason")
    public Response close(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        service.close(step(reference, number, ifMatch, text, "reason"));
        return answer(reference, StepBody.number(number), Response.Status.OK);
    }

    private static QuestionStep step(
            String reference, String number, @Nullable String ifMatch, @Nullable String text, String field) {
        StepBody body = StepBody.of(text, field);
        QuestionStep step =
                new QuestionStep(reference, StepBody.number(number), EntityTags.expected(ifMatch), body.text(field));
        body.refuseWrong();
        return step;
    }

    private Response answer(String reference, int number, Response.Status status) {
        var question = queries.of(reference).questions().get(number - 1);
        return Response.status(status)
                .tag(EntityTags.of(notifications.view(reference).version()))
                .entity(FollowUpJson.question(question))
                .build();
    }
}
