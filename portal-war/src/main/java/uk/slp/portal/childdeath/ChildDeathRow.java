package uk.slp.portal.childdeath;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param child the name as it is shown
 * @param age in words
 * @param own whether the person's own panel reviews it
 * @param nationalDueAt by when the national database is told; null once it was, or need not be
 */
public record ChildDeathRow(
        UUID id,
        String reference,
        String child,
        String age,
        LocalDate deathDate,
        ChildDeathStatus status,
        UUID ownerId,
        String ownerName,
        boolean own,
        String residence,
        @Nullable String placeKind,
        String jointResponse,
        @Nullable String keyWorker,
        String inquest,
        @Nullable Instant nationalDueAt,
        @Nullable LocalDate panelAim,
        Instant notifiedAt) {}
