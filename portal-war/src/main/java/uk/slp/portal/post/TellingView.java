package uk.slp.portal.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.model.Telling;

/**
 * Whether a notification reached a body.
 *
 * @param role {@code panel}, {@code dfe}, {@code ofsted}, {@code partner}, {@code partnership} or {@code other_authority}
 * @param people how many people the portal told there
 * @param toldBy name of the person who told them, or null if it was the portal or nobody
 * @param review reference of the rapid review that the notification began, or null
 */
public record TellingView(
        UUID id,
        String reference,
        String role,
        String name,
        LocalDate dueDate,
        int people,
        @Nullable Instant toldAt,
        @Nullable String toldBy,
        @Nullable String review) {
    /** Whether it is done. */
    public boolean done() {
        return toldAt != null;
    }

    /** Whether the portal did it. */
    public boolean byPortal() {
        return toldAt != null && people > 0 && (toldBy == null || Telling.PORTAL.equals(toldBy));
    }
}
