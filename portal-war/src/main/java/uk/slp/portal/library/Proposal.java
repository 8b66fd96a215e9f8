package uk.slp.portal.library;

/**
 * Something that the text suggests for its description, for a person to confirm.
 *
 * @param field of {@link Description}
 * @param value as the field holds it; of a list one of its codes
 * @param label the value in words
 * @param why what in the text suggests it
 */
public record Proposal(String field, String value, String label, String why) {}
