package uk.slp.portal.handover;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives what somebody has in hand to a colleague.
 *
 * @param items what is given; identities of {@link HeldItem}
 * @param to sign-in name of the colleague
 * @param reason why, for the history of each record
 */
public record HandOver(Set<UUID> items, @Nullable String to, @Nullable String reason) {
    public HandOver {
        items = Set.copyOf(items);
    }
}
