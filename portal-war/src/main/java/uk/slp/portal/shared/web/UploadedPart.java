package uk.slp.portal.shared.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that came with a form. */
public final class UploadedPart {
    private UploadedPart() {}

    /**
     * What it holds, up to one byte more than is taken: enough to see that it is too large.
     *
     * @param largest the largest file that is taken, in bytes
     * @throws UncheckedIOException if it cannot be read
     */
    public static byte[] bytes(Part part, int largest) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(largest + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
