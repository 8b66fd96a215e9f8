package uk.slp.portal.rapidreview;

import java.time.Instant;

/**
 * A change was kept.
 *
 * @param version the version that a next change is based on
 * @param at when
 * @param fingerprint of the section that was written; empty when the change was another one
 */
public record Saved(long version, Instant at, String fingerprint) {}
