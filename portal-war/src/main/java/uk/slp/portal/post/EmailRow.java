package uk.slp.portal.post;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail in the administrator's list: to whom and about which record, never an address.
 *
 * @param itemKind of what event it tells, or null for a letter
 * @param letterKind what sort of letter it is, or null for an e-mail about an event
 * @param name name of the person it is for, or null for a letter
 * @param body organisation of that person, or null for a letter
 * @param again how often it was sent again by decision
 */
public record EmailRow(
        UUID id,
        EmailState state,
        @Nullable PostKind itemKind,
        @Nullable PostKind letterKind,
        @Nullable String itemReference,
        @Nullable String name,
        @Nullable String body,
        Instant queuedAt,
        Instant notBefore,
        int attempts,
        @Nullable Instant claimedAt,
        @Nullable Instant sentAt,
        @Nullable String problem,
        long again) {
    /** Of what sort of event or letter it tells. */
    public PostKind kind() {
        return Objects.requireNonNull(itemKind == null ? letterKind : itemKind);
    }

    /** Reference of the record; empty for a letter, which is about none. */
    public String reference() {
        return Objects.requireNonNullElse(itemReference, "");
    }

    /** Who it is for; of a letter it is not told, since its reader may be known by an address only. */
    public String person() {
        return Objects.requireNonNullElse(name, "A reader of published learning");
    }

    /** The organisation of that person, or empty. */
    public String organisation() {
        return Objects.requireNonNullElse(body, "");
    }
}
