package uk.slp.portal.notification;

import java.time.Instant;

/**
 * That a draft was kept.
 *
 * @param version the version it has now
 * @param at when it was last changed
 */
public record Saved(String reference, long version, Instant at) {}
