package uk.slp.portal.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that arrived, as its reader sees it.
 *
 * @param path address of the record, or null if the reader may not open it
 * @param readAt when it was read, or null
 */
public record PostRow(
        UUID id,
        PostKind kind,
        String reference,
        @Nullable String path,
        String title,
        String sentence,
        boolean needsMe,
        Instant arrivedAt,
        @Nullable Instant readAt) {
    /** Whether it was not read yet. */
    public boolean unread() {
        return readAt == null;
    }

    /** Whether the record can be opened. */
    public boolean opens() {
        return path != null && !path.isEmpty();
    }
}
