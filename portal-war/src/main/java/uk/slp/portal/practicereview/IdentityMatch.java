package uk.slp.portal.practicereview;

/**
 * A place in a report that matches something that identifies.
 *
 * @param kind {@code name}, {@code date_of_birth}, {@code nhs_number} or {@code postcode}
 * @param label the kind in words
 * @param excerpt the words around it
 */
public record IdentityMatch(String kind, String label, String excerpt) {}
