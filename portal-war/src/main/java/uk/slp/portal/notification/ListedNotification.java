package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list with its clock.
 *
 * @param clock "Due Monday 30 November 2026, in 2 working days", or null while the clock has not started;
 *     {@link NotificationClock#UNKNOWN} where none can be counted from the day of awareness
 * @param clockState {@code plain}, {@code soon}, {@code overdue}, {@code met}, {@code met-late} or empty
 */
public record ListedNotification(NotificationRow row, @Nullable String clock, String clockState) {}
