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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.AskReturn;
import uk.slp.portal.childdeathreturn.PictureService;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.childdeathreturn.ReturnRequestService;
import uk.slp.portal.childdeathreturn.ReturnSaved;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What agencies are asked about a child who died, for programs of the panel. */
@Path("v1/child-deaths/{reference}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death returns")
public class ReturnsOfChildDeathResource {
    @Inject
    private ReturnRequestQueries queries;

    @Inject
    private ReturnRequestService service;

    @Inject
    private PictureService pictures;

    /** The returns of a case. */
    @GET
    @Path("returns")
    @Operation(summary = "The agencies that were asked about a child who died, and how their returns stand")
    public List<ReturnJson.Row> list(@PathParam("reference") String reference) {
        return queries.of(reference).rows().stream().map(ReturnJson::row).toList();
    }

    /** Asks an agency. */
    @POST
    @Path("returns")
    @Operation(
            summary =
                    "Ask an agency: agencyKind, agency, address (e-mail address of who writes; who has no account is sent a"
                            + " link), forms (codes), note, due (ISO date)")
    public Response ask(@PathParam("reference") String reference, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("agencyKind", "agency", "address", "forms", "note", "due"));
        LocalDate due = json.day("due");
        AskReturn command = new AskReturn(
                reference,
                json.text("agencyKind"),
                json.text("agency"),
                json.text("address"),
                List.copyOf(json.texts("forms")),
                json.text("note"),
                due,
                false);
        json.refuseWrong();
        ReturnSaved saved = service.ask(command);
        return one(reference, saved.reference());
    }

    /** One return. */
    @GET
    @Path("returns/{return}")
    @Operation(summary = "One return as it was sent; its forms are empty before. ETag is its version")
    public Response one(@PathParam("reference") String reference, @PathParam("return") String given) {
        return ReturnJson.whole(queries.one(reference, given).view());
    }

    /** Sends it back. */
    @POST
    @Path("returns/{return}/sending-back")
    @Operation(summary = "Send a return back for more: reason, due (ISO date). If-Match: its version")
    public Response sendBack(
            @PathParam("reference") String reference,
            @PathParam("return") String given,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason", "due"));
        String reason = json.text("reason");
        LocalDate due = json.day("due");
        json.refuseWrong();
        service.sendBack(reference, given, version, reason, due);
        return one(reference, given);
    }

    /** Asks no more. */
    @POST
    @Path("returns/{return}/withdrawing")
    @Operation(summary = "Withdraw the request for a return, with a reason. If-Match: its version")
    public Response withdraw(
            @PathParam("reference") String reference,
            @PathParam("return") String given,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.withdraw(reference, given, EntityTags.expected(ifMatch), ReturnJson.reason(body));
        return one(reference, given);
    }

    /** Asks again. */
    @POST
    @Path("returns/{return}/asking-again")
    @Operation(summary = "Ask again after a request was withdrawn or closed: reason, due. If-Match: its version")
    public Response askAgain(
            @PathParam("reference") String reference,
            @PathParam("return") String given,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("reason", "due"));
        String reason = json.text("reason");
        LocalDate due = json.day("due");
        json.refuseWrong();
        service.askAgain(reference, given, version, reason, due);
        return one(reference, given);
    }

    /** Has somebody else write it. */
    @POST
    @Path("returns/{return}/contributor")
    @Operation(summary = "Have somebody else write a return: address. If-Match: its version")
    public Response give(
            @PathParam("reference") String reference,
            @PathParam("return") String given,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("address"));
        String address = json.text("address");
        json.refuseWrong();
        service.give(reference, given, version, address);
        return one(reference, given);
    }

    /** The merged picture. */
    @GET
    @Path("picture")
    @Operation(
            summary = "What every agency has sent, question by question, with contradictions and gaps. ETag is the"
                    + " version of what was settled")
    public Response picture(@PathParam("reference") String reference) {
        return ReturnJson.picture(reference, queries.picture(reference).picture());
    }

    /** Settles what stands out. */
    @PUT
    @Path("picture/{key}")
    @Operation(summary = "Settle a contradiction or a gap: words. If-Match: version of what was settled")
    public Response settle(
            @PathParam("reference") String reference,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("words"));
        String words = json.text("words");
        json.refuseWrong();
        pictures.settle(reference, version, key, words);
        return picture(reference);
    }
}
