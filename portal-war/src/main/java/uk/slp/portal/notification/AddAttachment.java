package uk.slp.portal.notification;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Add a file to a draft, or to what was sent.
 *
 * @param expectedVersion the version that the person saw
 * @param name as the file was called where it came from
 * @param description what it is, in the person's words
 * @param content read once, to its end; the caller closes it
 */
public record AddAttachment(
        String reference, long expectedVersion, String name, @Nullable String description, InputStream content) {}
