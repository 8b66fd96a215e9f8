package uk.slp.portal.childdeathform;

/**
 * A published version with its number.
 *
 * @param number counted from 1
 */
public record PublishedForm(int number, FormDefinition form) {}
