package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * Take a step that needs at most a reason: ask for approval, return, acknowledge, withdraw.
 *
 * @param expectedVersion the version that the person saw
 * @param reason why, where the step asks for it
 */
public record NotificationStep(String reference, long expectedVersion, @Nullable String reason) {}
