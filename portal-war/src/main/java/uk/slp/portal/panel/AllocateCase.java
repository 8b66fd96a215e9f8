package uk.slp.portal.panel;

import org.jspecify.annotations.Nullable;

/**
 * Give a case before the national body to somebody, hand it over, or take it back.
 *
 * @param username to whom; null or empty to take it back
 * @param reason needed where somebody has it already
 */
public record AllocateCase(
        String reference, long expectedVersion, @Nullable String username, @Nullable String reason) {}
