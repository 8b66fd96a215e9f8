package uk.slp.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.id.Fingerprint;

/**
 * Public answers that need not be sent twice (RFC 9110, section 13): each carries a tag of its content, and who brings
 * the tag back is told that nothing changed. They may be kept but are asked for each time, so that what was withdrawn
 * is gone at once.
 */
public final class ConditionalAnswer {
    private static final int TAG_BYTES = 12;

    private ConditionalAnswer() {}

    /** Sends a public file, or says that the reader has it already. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] content)
            throws IOException {
        if (unchanged(request, response, tag(content))) {
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /**
     * Tags a public answer, and answers 304 if the reader has it already.
     *
     * @param tag changes whenever the answer does
     * @return whether nothing more is to be written
     */
    public static boolean unchanged(HttpServletRequest request, HttpServletResponse response, String tag) {
        String quoted = "\"" + tag + "\"";
        response.setHeader("ETag", quoted);
        response.setHeader("Cache-Control", "no-cache");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && names(request.getHeader("If-None-Match"), quoted)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }

    /** Proxies weaken the tags of what they compress, so a weak one counts. */
    static boolean names(@Nullable String header, String quoted) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(tag -> tag.trim().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(quoted));
    }

    /** The tag of some parts that together decide an answer. */
    public static String tag(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            all.append(part).append('\n');
        }
        return tag(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String tag(byte[] content) {
        return Fingerprint.of(content).substring(0, 2 * TAG_BYTES);
    }
}
