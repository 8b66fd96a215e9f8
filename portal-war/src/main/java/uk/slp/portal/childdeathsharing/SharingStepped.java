package uk.slp.portal.childdeathsharing;

import java.time.Instant;
import java.util.UUID;

/**
 * A question or a join took a step. Observed synchronously by who tells people of it.
 *
 * @param join whether it is a join
 * @param action code of the step: {@code ask} and {@code propose} begin
 * @param version after the step
 */
public record SharingStepped(
        boolean join,
        String reference,
        UUID panelId,
        UUID authorityId,
        String childDeathReference,
        String action,
        long version,
        String by,
        Instant at) {}
