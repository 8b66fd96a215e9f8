package uk.slp.portal.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody goes who had work in hand, or may not do it any more.
 *
 * @param accountId who had it
 * @param items what nobody has now
 */
public record WorkLeft(UUID accountId, List<HeldItem> items, Instant at) {
    public WorkLeft {
        items = List.copyOf(items);
    }
}
