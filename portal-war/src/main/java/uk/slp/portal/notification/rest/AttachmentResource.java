package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.AddAttachment;
import uk.slp.portal.notification.AttachmentQueries;
import uk.slp.portal.notification.AttachmentSaved;
import uk.slp.portal.notification.AttachmentService;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.rest.EntityTags;

/**
 * The files of a notification. A file is the body as it is; its name and what it is travel in headers, percent-encoded,
 * because addresses are written to logs.
 */
@Path("v1/notifications/{reference}/attachments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class AttachmentResource {
    /** The name of the file, as percent-encoded UTF-8. */
    static final String NAME = "File-Name";

    /** What the file is, as percent-encoded UTF-8. */
    static final String DESCRIPTION = "File-Description";

    @Inject
    private AttachmentService service;

    @Inject
    private AttachmentQueries queries;

    /** The files. */
    @GET
    @Operation(summary = "List the files of a notification")
    public AttachmentJson.Listed list(@PathParam("reference") String reference) {
        return new AttachmentJson.Listed(
                queries.list(reference).stream().map(AttachmentJson::of).toList());
    }

    /** Adds one. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Add a file to a draft, or to what was sent; ETag is the new version of the notification",
            description =
                    "PDF, Word (.docx, .doc), PNG, JPEG, TIFF, HEIC, e-mail (.eml, .msg) or plain text, of at most"
                            + " 25 MB. What it is follows from the content; the ending of the name must agree.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response add(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(description = "Name of the file, percent-encoded UTF-8", required = true)
                    @HeaderParam(NAME)
                    @Nullable
                    String name,
            @Parameter(description = "What the file is, percent-encoded UTF-8", required = true)
                    @HeaderParam(DESCRIPTION)
                    @Nullable
                    String description,
            InputStream content) {
        AttachmentSaved saved = service.add(new AddAttachment(
                reference, EntityTags.expected(ifMatch), text(NAME, name), text(DESCRIPTION, description), content));
        AttachmentJson added = queries.list(reference).stream()
                .filter(file -> file.number() == saved.number())
                .map(AttachmentJson::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("The file was taken out again meanwhile."));
        return Response.created(UriBuilder.fromPath("/api/v1/notifications/{reference}/attachments/{number}/content")
                        .build(reference, saved.number()))
                .tag(EntityTags.of(saved.version()))
                .entity(added)
                .build();
    }

    /** The content of one. */
    @GET
    @Path("{number}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read the content of a file")
    public Response content(@PathParam("reference") String reference, @PathParam("number") String number) {
        FileContent file = queries.open(reference, number(number));
        StreamingOutput body = file::writeTo;
        Response.ResponseBuilder answer =
                Response.ok(body, file.mediaType()).header(HttpHeaders.CONTENT_LENGTH, file.size());
        file.headers().forEach(answer::header);
        return answer.build();
    }

    /** Takes one out. */
    @DELETE
    @Path("{number}")
    @Operation(summary = "Take a file out of a draft; ETag is the new version of the notification")
    public Response remove(
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        AttachmentSaved saved = service.remove(reference, EntityTags.expected(ifMatch), number(number));
        return Response.noContent().tag(EntityTags.of(saved.version())).build();
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new NotFound("There is no such file.");
        }
        return Integer.parseInt(text);
    }

    private static String text(String header, @Nullable String encoded) {
        try {
            return encoded == null ? "" : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(header, "header_unreadable", header + " is not percent-encoded text.");
        }
    }
}
