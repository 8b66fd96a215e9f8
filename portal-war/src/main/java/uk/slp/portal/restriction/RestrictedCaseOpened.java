package uk.slp.portal.restriction;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is not on the list opened a restricted case for reading.
 *
 * @param openingId identity of the opening
 * @param caseReference what the case begins with
 * @param organisationId for whom the person acts, whose auditor is told
 * @param keepers who keeps the list
 */
public record RestrictedCaseOpened(
        UUID openingId, String caseReference, UUID organisationId, Set<UUID> keepers, Instant at) {
    public RestrictedCaseOpened {
        keepers = Set.copyOf(keepers);
    }
}
