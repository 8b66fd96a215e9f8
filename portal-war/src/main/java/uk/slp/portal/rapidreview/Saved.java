package uk.slp.portal.rapidreview;

import java.time.Instant;

/**
 * A change was kept.
 *
 * @param version the version that a next change is based on
 * @param at when
 */
public record Saved(long version, Instant at) {}
