package uk.slp.portal.agencysheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.SheetStatus;

/**
 * A sheet as a line of a list.
 *
 * @param with name of who writes it, or, for a contributor, of who asks
 * @param nothingKnown whether it was sent in with the answer that nothing is known
 */
public record SheetRow(
        String reference,
        AgencyKind kind,
        String name,
        SheetStatus status,
        String with,
        boolean nothingKnown,
        @Nullable Instant sentInAt,
        SheetClock clock) {}
