package uk.slp.portal.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a notification.
 *
 * @param action code of the step
 * @param title "Sent"
 * @param by name of the person
 * @param reason why, where a reason was asked
 */
public record HistoryLine(Instant at, String action, String title, String by, @Nullable String reason) {}
