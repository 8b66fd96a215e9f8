package uk.slp.portal.shared.workflow;

/** A record with a life as the present person may see it: what every page and every answer about one needs to know of it. */
public interface ShownRecord {
    /** Its reference. */
    String reference();

    /** The version that was read. */
    long version();

    /** Where it stands. */
    Enum<?> status();
}
