package uk.slp.portal.reviewdraft;

/**
 * Where a passage stands in another version of the text.
 *
 * @param how whether it is the same, moved, changed, or gone
 * @param anchor its address there; empty if it is gone
 */
public record Found(How how, String anchor) {
    /** What became of a passage. */
    public enum How {
        /** The same words at the same address. */
        SAME,
        /** The same words at another address. */
        MOVED,
        /** Words that are mostly the same. */
        CHANGED,
        /** Nothing like it is there. */
        GONE
    }
}
