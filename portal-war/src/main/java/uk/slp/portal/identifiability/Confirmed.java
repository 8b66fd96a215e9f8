package uk.slp.portal.identifiability;

import java.time.Instant;

/**
 * A confirmation by a second person.
 *
 * @param listMark digest of the text and of the answers that were confirmed
 * @param by sign-in name of the person
 * @param name name of the person as shown
 */
public record Confirmed(String listMark, String by, String name, Instant at) {}
