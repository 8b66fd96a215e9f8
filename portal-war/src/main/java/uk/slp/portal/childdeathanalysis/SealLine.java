package uk.slp.portal.childdeathanalysis;

import java.time.Instant;

/**
 * A sealed version.
 *
 * @param hash SHA-256 of what was sealed, in hexadecimal digits
 * @param intact whether it still is what was sealed
 * @param by sign-in name of who made it final
 */
public record SealLine(int number, String hash, boolean intact, Instant at, String by) {}
