package uk.slp.portal.casetask;

/**
 * A set of which something was never on the list of a review.
 *
 * @param key by which it is asked for
 * @param missing how many of its tasks were never on the list
 */
public record OfferedSet(String key, String name, int missing) {
    /** The key of the set that is delivered for a kind of review. */
    public static final String DELIVERED = "delivered";
}
