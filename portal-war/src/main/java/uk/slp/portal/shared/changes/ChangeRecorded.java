package uk.slp.portal.shared.changes;

/**
 * A row was added to the change log; observed after success only as a nudge to look sooner.
 *
 * @param seq its number
 */
public record ChangeRecorded(long seq) {}
