package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.NotificationStatus;

/**
 * One line of the list. Holds nothing that names a child.
 *
 * @param caseName name of the case, or null while it has none
 * @param awareness the awareness date as typed
 * @param children how many
 */
public record NotificationRow(
        String reference,
        @Nullable String caseName,
        NotificationStatus status,
        String authorityName,
        @Nullable String awareness,
        @Nullable LocalDate dueDate,
        @Nullable Instant submittedAt,
        Instant changedAt,
        long children) {
    /** Code of the state. */
    public String statusCode() {
        return status.code();
    }

    /** Words for the state. */
    public String statusLabel() {
        return status.label();
    }

    /** Name of the case, or words for its absence. */
    public String caseTitle() {
        return caseName == null ? "Case not yet named" : caseName;
    }
}
