package uk.slp.portal.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.TooLarge;

/**
 * Turns away what no caller with a purpose sends, before anything reads it: bodies so long that they would fill the
 * memory, and paths with the character U+0000, which one of the databases cannot even compare. In what follows the
 * question mark that character is left out, as it is in texts: words to search for are never refused.
 */
@Provider
@PreMatching
public class RequestGuard implements ContainerRequestFilter {
    /** The character U+0000 as it is written in an address. */
    private static final String NUL = "%00";

    /** Longest text: the longest report in the plain notation, many times over. */
    static final long LONGEST_TEXT = 2L * 1024 * 1024;

    /** Longest file, a little above what an attachment may have, so that its check itself says what the limit is. */
    static final long LONGEST_FILE = 27L * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        if (address.getRawPath().contains(NUL)) {
            throw new NotFound("There is nothing at that address.");
        }
        String query = address.getRawQuery();
        if (query != null && query.contains(NUL)) {
            request.setRequestUri(UriBuilder.fromUri(address)
                    .replaceQuery(query.replace(NUL, ""))
                    .build());
        }
        if (request.hasEntity()) {
            boolean file =
                    isFile(request.getMediaType()) || address.getRawPath().endsWith("/attachments");
            long most = file ? LONGEST_FILE : LONGEST_TEXT;
            if (request.getLength() > most) {
                throw refused(most);
            }
            request.setEntityStream(new Limited(request.getEntityStream(), most));
        }
    }

    private static boolean isFile(MediaType type) {
        String name = type == null ? "" : type.toString().toLowerCase(Locale.ROOT);
        return name.startsWith("application/pdf")
                || name.startsWith("application/octet-stream")
                || name.startsWith("application/vnd.");
    }

    private static TooLarge refused(long most) {
        return new TooLarge("Send at most " + most / (1024 * 1024) + " megabytes.");
    }

    /** Counts, because a body sent in pieces does not say how long it is. */
    private static final class Limited extends FilterInputStream {
        private final long most;
        private long left;

        Limited(InputStream body, long most) {
            super(body);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw refused(most);
            }
        }
    }
}
