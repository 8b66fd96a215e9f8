package uk.slp.portal.library;

/**
 * A place in a draft that has the form of something that identifies; a person must settle it.
 *
 * @param kind code of what was found, such as {@code nhs_number}
 * @param label the kind in words
 * @param excerpt the words with those around them
 */
public record Sign(String kind, String label, String excerpt) {}
