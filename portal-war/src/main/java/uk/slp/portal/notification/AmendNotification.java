package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * Add to what was sent.
 *
 * @param expectedVersion the version that the person saw
 * @param reason why
 * @param text what is added
 */
public record AmendNotification(
        String reference, long expectedVersion, @Nullable String reason, @Nullable String text) {}
