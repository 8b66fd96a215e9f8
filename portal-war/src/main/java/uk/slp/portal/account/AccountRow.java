package uk.slp.portal.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Role;

/**
 * An account as administrators see it.
 *
 * @param version to be sent back with a change
 * @param roles in the order of their list
 * @param oneTime whether the person has not chosen an own password yet
 */
public record AccountRow(
        String username,
        String displayName,
        String jobTitle,
        String email,
        UUID organisationId,
        String organisationName,
        List<Role> roles,
        boolean active,
        boolean oneTime,
        @Nullable Instant lastSignInAt,
        long version) {
    /** How the account stands, in a word or two. */
    public String state() {
        if (!active) {
            return "Closed";
        }
        return oneTime ? "Waits for its own password" : "Open";
    }
}
