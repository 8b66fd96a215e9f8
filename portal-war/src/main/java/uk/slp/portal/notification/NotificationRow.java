package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.NotificationStatus;

/**
 * One line of the list. Holds nothing that names a child.
 *
 * @param caseName name of the case, or null while it has none
 * @param kind code of the kind
 * @param nature code of what happened, or null while it is not known
 * @param region of the authority, or null if it has none
 * @param awareness the awareness date as typed
 * @param sentOn day of sending in London
 * @param children how many
 */
public record NotificationRow(
        String reference,
        @Nullable String caseName,
        NotificationStatus status,
        String kind,
        @Nullable String nature,
        String authorityCode,
        String authorityName,
        @Nullable String region,
        @Nullable String awareness,
        @Nullable LocalDate dueDate,
        @Nullable Instant submittedAt,
        @Nullable LocalDate sentOn,
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

    /** Words for the kind. */
    public String kindLabel() {
        return QueueKind.words(kind);
    }

    /** Words for what happened; empty if that is not known. */
    public String natureLabel() {
        return NotificationFilter.natureWords(nature);
    }

    /** Whether it was sent after its limit (rule 12). */
    public boolean sentLate() {
        return sentOn != null && dueDate != null && sentOn.isAfter(dueDate);
    }
}
