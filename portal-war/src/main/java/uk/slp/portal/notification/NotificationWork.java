package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the present person can do next about a notification.
 *
 * @param task {@code finish}, {@code approve} or {@code acknowledge}
 * @param words "Finish and send the notification"
 * @param dueDate last day of the limit for sending; null while the awareness date is not known and after sending
 * @param since when it began to wait
 * @param by name of the person it comes from
 */
public record NotificationWork(
        String task,
        String words,
        String reference,
        String caseTitle,
        String authorityName,
        @Nullable LocalDate dueDate,
        Instant since,
        String by) {}
