package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * One line of an exported list.
 *
 * @param standing how it stands to its limit, in words; empty if it was withdrawn or has none
 * @param workingDaysLate working days after the limit (rule 12); null unless it was sent late or is overdue, or if the
 *     calendar does not know the days between
 */
public record ExportedNotification(NotificationRow row, String standing, @Nullable Integer workingDaysLate) {}
