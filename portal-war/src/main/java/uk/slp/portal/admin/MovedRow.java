package uk.slp.portal.admin;

import java.time.Instant;

/**
 * A deadline that moved when the list of bank holidays changed.
 *
 * @param words from when to when, and why
 */
public record MovedRow(Instant movedAt, String reference, String words) {}
