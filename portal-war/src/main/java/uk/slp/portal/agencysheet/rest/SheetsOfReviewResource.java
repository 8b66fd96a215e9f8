package uk.slp.portal.agencysheet.rest;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AskAgency;
import uk.slp.portal.agencysheet.SheetRequestQueries;
import uk.slp.portal.agencysheet.SheetRequestService;
import uk.slp.portal.agencysheet.SheetSaved;
import uk.slp.portal.agencysheet.SheetView;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** The sheets that are asked for a rapid review, for programs of those who write it. */
@Path("v1/rapid-reviews/{reference}/sheets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapid reviews")
public class SheetsOfReviewResource {
    private static final Set<String> FIELDS =
            Set.of("kind", "name", "contributor", "address", "about", "questions", "due");

    @Inject
    private SheetRequestQueries queries;

    @Inject
    private SheetRequestService service;

    /** The sheets of a review. */
    @GET
    @Operation(summary = "The agencies that were asked for a rapid review, and how their sheets stand")
    public List<SheetJson.Row> list(@PathParam("reference") String reference) {
        return queries.of(reference).rows().stream().map(SheetJson::row).toList();
    }

    /** Asks an agency. */
    @POST
    @Operation(
            summary =
                    "Ask an agency: kind, name, contributor (sign-in name) or address (an official e-mail address; who has"
                            + " no account there is sent a link), about (what it needs to find its records),"
                            + " questions, due (ISO date; left out for the usual day)")
    public Response ask(@PathParam("reference") String reference, @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, FIELDS);
        String typed = json.text("due");
        LocalDate due = null;
        boolean wrong = false;
        if (typed != null && !typed.isBlank()) {
            try {
                due = LocalDate.parse(typed.strip());
            } catch (DateTimeParseException e) {
                wrong = true;
            }
        }
        AskAgency command = new AskAgency(
                reference,
                json.text("kind"),
                json.text("name"),
                json.text("contributor"),
                json.text("address"),
                json.text("about"),
                json.text("questions"),
                due,
                wrong);
        json.refuseWrong();
        SheetSaved saved = service.ask(command);
        return one(reference, saved.reference());
    }

    /** One sheet. */
    @GET
    @Path("{sheet}")
    @Operation(summary = "One sheet; what the agency has written is there once it was sent in. ETag is its version")
    public Response one(@PathParam("reference") String reference, @PathParam("sheet") String sheet) {
        SheetView view = queries.one(reference, sheet).sheet();
        return SheetJson.whole(view, view.status().code().equals("sent_in"));
    }

    /** Has somebody else write it. */
    @POST
    @Path("{sheet}/contributor")
    @Operation(
            summary =
                    "Have somebody else write the sheet: contributor (sign-in name) or address. If-Match: its version")
    public Response give(
            @PathParam("reference") String reference,
            @PathParam("sheet") String sheet,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("contributor", "address"));
        String contributor = json.text("contributor");
        String address = json.text("address");
        json.refuseWrong();
        service.give(reference, sheet, version, contributor, address);
        return one(reference, sheet);
    }

    /** Asks no more. */
    @POST
    @Path("{sheet}/withdrawing")
    @Operation(summary = "Withdraw the request for a sheet, with a reason. If-Match: its version")
    public Response withdraw(
            @PathParam("reference") String reference,
            @PathParam("sheet") String sheet,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.withdraw(reference, sheet, EntityTags.expected(ifMatch), SheetJson.reason(body));
        return one(reference, sheet);
    }

    /** Asks again. */
    @POST
    @Path("{sheet}/asking-again")
    @Operation(summary = "Open a sheet again, with a reason. If-Match: its version")
    public Response reopen(
            @PathParam("reference") String reference,
            @PathParam("sheet") String sheet,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        service.reopen(reference, sheet, EntityTags.expected(ifMatch), SheetJson.reason(body));
        return one(reference, sheet);
    }
}
