package uk.slp.portal.childdeathtransfer;

import java.time.Instant;

/**
 * A review that waits for the person's panel to accept or decline it; names no child.
 *
 * @param review reference of the case
 * @param line age band and area
 * @param from the panel that offers it
 */
public record TransferWork(String reference, String review, String line, String from, Instant since) {}
