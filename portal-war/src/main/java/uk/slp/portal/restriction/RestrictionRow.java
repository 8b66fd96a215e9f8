package uk.slp.portal.restriction;

import java.time.Instant;
import java.util.UUID;

/**
 * A restricted case that the present person reads.
 *
 * @param caseReference what the case begins with
 * @param circle whose people are shut out
 * @param by name of who restricted it
 */
public record RestrictionRow(UUID id, String caseReference, Circle circle, String reason, String by, Instant at) {}
