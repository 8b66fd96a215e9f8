package uk.slp.portal.practicereview;

/** A record of a practice review as the present person may see it: what every page about one needs to know of it. */
public interface ShownRecord {
    /** Reference of the review. */
    String reference();

    /** The version that was read. */
    long version();

    /** Where it stands. */
    Enum<?> status();

    /** Whether the person may take an action now, named by its code. */
    boolean may(String action);
}
