package uk.slp.portal.practicereview;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked about the cases that a review is about (rule 52). */
public final class CaseCommands {
    private CaseCommands() {}

    /**
     * Opens a review that the partners decide on without the national body: about an incident that was not notified, about
     * several, or about the death of a looked-after child or a care leaver.
     *
     * @param caseName the name by which the partners speak of it; names no child
     * @param authority code of the local authority, needed where no notification says it
     * @param reason why the partners decide on a review
     * @param notifications references; the first is the one it begins from
     */
    public record OpenOwn(
            @Nullable String caseName,
            @Nullable String authority,
            @Nullable String reason,
            List<String> notifications) {
        public OpenOwn {
            notifications = List.copyOf(notifications);
        }
    }

    /**
     * Says that a review is about a further notification.
     *
     * @param expectedVersion of the review
     */
    public record Link(
            String reference, long expectedVersion, @Nullable String notification, @Nullable String reason) {}

    /** Says that it is not. */
    public record Unlink(String reference, UUID link, long expectedVersion, @Nullable String reason) {}
}
