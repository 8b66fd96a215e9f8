package uk.slp.portal.childdeathdata;

import java.time.Instant;
import java.util.UUID;

/**
 * Something was sent to the national database, or answered by it. Observed synchronously by who tells people of it.
 *
 * @param number of the panel
 * @param action code of the step: {@code send} begins
 * @param version after the step
 * @param by sign-in name of who did it
 */
public record SubmissionStepped(
        String reference, UUID panelId, int number, String action, long version, String by, Instant at) {}
