package uk.slp.portal.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.slp.portal.notification.NotificationProofQueries;

/** The sent version, byte for byte. */
@Path("v1/notifications/{reference}/sent")
@ApplicationScoped
@Tag(name = "Notifications")
public class SentVersionResource {
    @Inject
    private NotificationProofQueries proof;

    /** Exactly the bytes whose SHA-256 is the fingerprint on the receipt, which is also told as a digest (RFC 9530). */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read exactly what was sent: the SHA-256 of these bytes is the fingerprint on the receipt")
    public Response sent(@PathParam("reference") String reference) {
        var file = proof.content(reference);
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.hash()));
        return Response.ok(file.content(), MediaType.APPLICATION_JSON_TYPE)
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }
}
