package uk.slp.portal.notification.model;

/**
 * One permitted answer.
 *
 * @param code what is stored and sent; never changed, never used again for another meaning
 * @param label words for people
 */
public record Choice(String code, String label) {}
