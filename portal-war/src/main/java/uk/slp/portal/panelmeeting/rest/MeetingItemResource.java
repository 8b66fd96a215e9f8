package uk.slp.portal.panelmeeting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingCommands;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.panelmeeting.PanelMeetingQueries;
import uk.slp.portal.panelmeeting.PanelMeetingService;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/**
 * The agenda of a meeting and the minute of each case. The answer is the meeting; {@code If-Match} is its version. An
 * outcome is recorded at the case.
 */
@Path("v1/panel-meetings/{reference}/items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panel meetings")
public class MeetingItemResource {
    @Inject
    private PanelMeetingQueries queries;

    @Inject
    private PanelMeetingService service;

    /** Puts cases on the agenda. */
    @POST
    @Operation(summary = "Put cases that wait on the agenda; body: cases, their references")
    public Response putOn(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("cases"));
        List<String> cases = List.copyOf(json.texts("cases"));
        json.refuseWrong();
        service.putOn(new MeetingCommands.PutOn(reference, version, cases));
        return MeetingResource.answer(queries, reference);
    }

    /** Says who presents a case, and where it stands. */
    @PUT
    @Path("{number}")
    @Operation(
            summary = "Say who presents a case and where it stands on the agenda; body: lead (a sign-in name, or"
                    + " null for nobody), place (counted from 1)")
    public Response arrange(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("lead", "place"));
        String lead = json.text("lead");
        Integer place = json.number("place");
        json.refuseWrong();
        service.arrange(
                new MeetingCommands.Arrange(reference, version, item(number), lead, place == null ? -1 : place));
        return MeetingResource.answer(queries, reference);
    }

    /** Takes a case off. */
    @DELETE
    @Path("{number}")
    @Operation(summary = "Take a case off the agenda")
    public Response takeOff(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.takeOff(new MeetingCommands.TakeOff(reference, EntityTags.expected(ifMatch), item(number)));
        return MeetingResource.answer(queries, reference);
    }

    /** Keeps the minute of a case. */
    @PUT
    @Path("{number}/minute")
    @Operation(
            summary = "Keep the minute of a case; body: discussion, decision, dissent. Who came and had a conflict of"
                    + " interest on the day is recorded as having left")
    public Response minute(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("discussion", "decision", "dissent"));
        Minute minute = new Minute(json.text("discussion"), json.text("decision"), json.text("dissent"));
        json.refuseWrong();
        service.minute(new MeetingCommands.Write(reference, version, item(number), minute, null));
        return MeetingResource.answer(queries, reference);
    }

    /** The number of an item as the address says it; -1 is that of none. */
    private static int item(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }
}
