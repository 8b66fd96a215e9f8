package uk.slp.portal.shared.timed;

import java.util.UUID;

/** How records of one kind are published at the minute that was set for them. */
public interface OnTime {
    /** The kind of record, as the minute names it. */
    String subjectType();

    /**
     * Publishes what is due, or refuses and tells those concerned, in a transaction of its own. Whoever comes second, on
     * this node or on another, finds it done and does nothing: the record is held first, its minute is read after that.
     *
     * @param subject identity of the record
     * @param release identity of the minute
     */
    void publish(UUID subject, UUID release);
}
