package uk.slp.portal.casetask;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The sets of tasks of a partnership, and those that come with the portal.
 *
 * @param own by kind of review and name
 */
public record TaskSetsView(List<OwnSet> own, List<DeliveredSet> delivered) {
    public TaskSetsView {
        own = List.copyOf(own);
        delivered = List.copyOf(delivered);
    }

    /** A set of the partnership. */
    public Optional<OwnSet> set(UUID id) {
        return own.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The delivered set for a kind of review, given by its code. */
    public Optional<DeliveredSet> delivered(String on) {
        return delivered.stream().filter(one -> one.on().code().equals(on)).findFirst();
    }
}
