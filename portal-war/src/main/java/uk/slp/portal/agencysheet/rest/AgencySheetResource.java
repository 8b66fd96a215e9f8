package uk.slp.portal.agencysheet.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.SheetQueries;
import uk.slp.portal.agencysheet.SheetService;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** A contributor's own sheets for programs. */
@Path("v1/agency-sheets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agency sheets")
public class AgencySheetResource {
    @Inject
    private SheetQueries queries;

    @Inject
    private SheetService service;

    /** The caller's own sheets. */
    @GET
    @Operation(summary = "The caller's own agency sheets, those that wait first")
    public List<SheetJson.Row> list() {
        return queries.mine().stream().map(SheetJson::row).toList();
    }

    /** One of them. */
    @GET
    @Path("{reference}")
    @Operation(summary = "One of the caller's own sheets, whole; ETag is its version")
    public Response one(@PathParam("reference") String reference) {
        return SheetJson.whole(queries.view(reference), true);
    }

    /** Replaces its answers. */
    @PUT
    @Path("{reference}")
    @Operation(summary = "Replace the answers of a sheet; one that is left out becomes empty. If-Match: its version")
    public Response write(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(
                body,
                Arrays.stream(SheetField.values()).map(SheetField::apiName).collect(Collectors.toSet()));
        Map<SheetField, String> answers = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            String text = json.text(field.apiName());
            if (text != null) {
                answers.put(field, text);
            }
        }
        json.refuseWrong();
        service.write(reference, version, answers);
        return one(reference);
    }

    /** Adds a line. */
    @POST
    @Path("{reference}/lines")
    @Operation(
            summary =
                    "Add a dated event: day (ISO date), kind, what, source, certainty. If-Match: version of the sheet")
    public Response addLine(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(
                body,
                Arrays.stream(EventField.values()).map(EventField::apiName).collect(Collectors.toSet()));
        Map<EventField, String> answers = new EnumMap<>(EventField.class);
        for (EventField field : EventField.values()) {
            String text = json.text(field.apiName());
            if (text != null) {
                answers.put(field, text);
            }
        }
        json.refuseWrong();
        service.addLine(reference, version, answers);
        return one(reference);
    }

    /** Takes a line away. */
    @DELETE
    @Path("{reference}/lines/{line}")
    @Operation(summary = "Take a dated event away. If-Match: version of the sheet")
    public Response removeLine(
            @PathParam("reference") String reference,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = EntityTags.expected(ifMatch);
        service.removeLine(reference, version, line);
        return one(reference);
    }

    /** Sends it in. */
    @POST
    @Path("{reference}/sending-in")
    @Operation(summary = "Send the sheet in to the partnership that asked. If-Match: its version")
    public Response sendIn(
            @PathParam("reference") String reference, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.sendIn(reference, EntityTags.expected(ifMatch));
        return one(reference);
    }
}
