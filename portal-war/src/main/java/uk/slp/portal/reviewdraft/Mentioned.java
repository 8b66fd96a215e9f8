package uk.slp.portal.reviewdraft;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment that the present person is to see.
 *
 * @param thread the first comment
 * @param number of the version on which it was made
 * @param place of the passage
 * @param by who wants it to be seen
 */
public record Mentioned(UUID thread, int number, String place, String by, Instant at) {}
