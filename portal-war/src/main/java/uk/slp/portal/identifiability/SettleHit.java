package uk.slp.portal.identifiability;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Settle a hit.
 *
 * @param reference the record
 * @param part which of its texts
 * @param mark the hit
 * @param expectedVersion version of the record that the person saw
 * @param answer how it is settled; null if what was sent is no answer
 * @param reason why it can stay; may be left out unless it stays
 * @param words what the text shall say instead, if it is changed here
 * @param everywhere whether every hit of the same words is settled in the same way
 */
public record SettleHit(
        String reference,
        String part,
        String mark,
        long expectedVersion,
        @Nullable IdentityAnswer answer,
        @Nullable String reason,
        @Nullable String words,
        boolean everywhere) {
    /**
     * How it is settled.
     *
     * @throws RuleViolation if what was sent is no answer
     */
    public IdentityAnswer how() {
        if (answer == null) {
            throw new RuleViolation(
                    "answer",
                    "unknown_value",
                    "Use changed, kept or not_this_person; removed for what stands in the file only.");
        }
        return answer;
    }

    /** The words stay with the record. */
    @Override
    public String toString() {
        return "SettleHit[" + reference + ", " + mark + "]";
    }
}
