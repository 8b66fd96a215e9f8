package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.slp.portal.notification.NotificationProofQueries;
import uk.slp.portal.notification.NotificationQueries;

/** The receipt of a sent notification, to be read by a program or kept as a file. */
@Path("v1/notifications/{reference}/receipt")
@ApplicationScoped
@Tag(name = "Notifications")
public class ReceiptResource {
    private static final String PDF = "application/pdf";

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationProofQueries proof;

    /** The receipt, as JSON or, for {@code Accept: application/pdf}, as an accessible PDF. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @Operation(summary = "Read the receipt of a sent notification, as JSON or as an accessible PDF")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NotificationJson.Receipt.class)),
                @Content(mediaType = PDF)
            })
    public Response receipt(@PathParam("reference") String reference, @Context Request request) {
        MediaType pdf = MediaType.valueOf(PDF);
        Variant wanted = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, pdf).build());
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        if (pdf.equals(wanted.getMediaType())) {
            var file = proof.receipt(reference);
            return Response.ok(file.content(), pdf)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                    .build();
        }
        return Response.ok(NotificationJson.receipt(queries.receipt(reference)), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
