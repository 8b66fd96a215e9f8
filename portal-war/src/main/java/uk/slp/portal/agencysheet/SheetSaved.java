package uk.slp.portal.agencysheet;

import java.time.Instant;

/**
 * A change was kept.
 *
 * @param reference of the sheet
 * @param version the version that a next change is based on
 * @param at when
 */
public record SheetSaved(String reference, long version, Instant at) {}
