package uk.slp.portal.conflict;

import java.time.Instant;
import java.util.UUID;

/**
 * A conflict of interest that stands.
 *
 * @param username sign-in name of the person to whom the case is closed
 * @param person their name
 * @param organisation where they work
 * @param caseReference the notification or decision that the case begins with
 * @param recordedBy name of who declared or recorded it
 */
public record ConflictRow(
        UUID id,
        String username,
        String person,
        String organisation,
        String caseReference,
        String reason,
        String recordedBy,
        Instant recordedAt) {}
