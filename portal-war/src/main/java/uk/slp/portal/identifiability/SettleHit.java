package uk.slp.portal.identifiability;

import org.jspecify.annotations.Nullable;

/**
 * Settle a hit.
 *
 * @param reference the record
 * @param part which of its texts
 * @param mark the hit
 * @param expectedVersion version of the record that the person saw
 * @param answer how it is settled
 * @param reason why it can stay; may be left out unless it stays
 * @param words what the text shall say instead, if it is changed here
 * @param everywhere whether every hit of the same words is settled in the same way
 */
public record SettleHit(
        String reference,
        String part,
        String mark,
        long expectedVersion,
        IdentityAnswer answer,
        @Nullable String reason,
        @Nullable String words,
        boolean everywhere) {
    /** The words stay with the record. */
    @Override
    public String toString() {
        return "SettleHit[" + reference + ", " + answer.code() + "]";
    }
}
