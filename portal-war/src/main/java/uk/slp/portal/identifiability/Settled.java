package uk.slp.portal.identifiability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a hit was settled.
 *
 * @param by sign-in name of the person
 * @param name name of the person as shown
 */
public record Settled(
        String mark, IdentityAnswer answer, @Nullable String reason, String by, String name, Instant at) {}
