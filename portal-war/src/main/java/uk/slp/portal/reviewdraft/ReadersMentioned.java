package uk.slp.portal.reviewdraft;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * People are to see a comment on a draft.
 *
 * @param saying identity of what was said, by which the event is told from the next on the same comment
 * @param reference of the review
 * @param path of the comment
 */
public record ReadersMentioned(UUID saying, String reference, String path, Set<UUID> accountIds, Instant at) {
    public ReadersMentioned {
        accountIds = Set.copyOf(accountIds);
    }
}
