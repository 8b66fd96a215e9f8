package uk.slp.portal.practicereview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review went a step on, in the present transaction.
 *
 * @param review identity of the review
 * @param action code of the step
 * @param by sign-in name
 * @param reason where one was asked
 */
public record ReviewStepped(
        UUID review, String reference, String action, String by, Instant at, @Nullable String reason) {}
