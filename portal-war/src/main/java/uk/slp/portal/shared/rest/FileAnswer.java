package uk.slp.portal.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import uk.slp.portal.shared.file.FileDisposition;

/** A file as the answer of a resource, to be saved and never shown. */
public final class FileAnswer {
    private FileAnswer() {}

    /** A paper that the portal made, under a name of plain letters; its type is that of the resource. */
    public static Response paper(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** A file that somebody uploaded, under the name it came with. */
    public static Response uploaded(byte[] content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDisposition.exactly(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
