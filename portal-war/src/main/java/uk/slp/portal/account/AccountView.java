package uk.slp.portal.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Role;

/** One's own account, as its page shows it. */
public record AccountView(
        String username,
        String displayName,
        String jobTitle,
        String email,
        String organisationName,
        List<Role> roles,
        @Nullable Instant lastSignInAt,
        List<TokenRow> tokens) {
    public AccountView {
        roles = List.copyOf(roles);
        tokens = List.copyOf(tokens);
    }

    /**
     * A token of the API.
     *
     * @param id by which it is revoked
     * @param expiresAt from when it opens nothing, or null if it does not expire
     */
    public record TokenRow(String id, String label, Instant createdAt, @Nullable Instant expiresAt) {}
}
