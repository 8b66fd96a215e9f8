package uk.slp.portal.casetask;

import java.time.Instant;
import java.util.UUID;

/**
 * Tasks on a review were handed over to somebody. Told in the transaction of the hand-over, once for each task.
 *
 * @param reference of the review
 * @param path of its tasks, below the address of the portal
 */
public record TaskGiven(String reference, String path, UUID accountId, Instant at) {}
