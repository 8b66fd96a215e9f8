package uk.slp.portal.nationalreview;

import java.time.Instant;
import java.util.UUID;

/**
 * A national text was to publish itself and did not, because something stood against it; told in the transaction that records
 * it.
 *
 * @param minuteId identity of the minute that had been set
 * @param setBy sign-in name of who had set it
 * @param minute when it should have been published
 * @param at when it was refused
 */
public record NationalNotPublished(UUID minuteId, String reference, String setBy, Instant minute, Instant at) {}
