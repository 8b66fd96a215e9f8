package uk.slp.portal.account;

import java.util.Set;
import java.util.UUID;
import uk.slp.portal.shared.access.Role;

/**
 * An account is about to be closed, or to lose roles, in the present transaction. Whoever knows why that cannot be yet
 * throws {@link uk.slp.portal.shared.error.NotAllowedNow}, with words that say what has to be done first.
 *
 * @param left the roles that remain; none if the account is closed
 */
public record AccountLoses(UUID accountId, String displayName, Set<Role> left) {
    public AccountLoses {
        left = Set.copyOf(left);
    }
}
