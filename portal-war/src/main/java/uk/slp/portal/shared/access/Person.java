package uk.slp.portal.shared.access;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A signed-in person, as far as access is concerned. Immutable.
 *
 * @param accountId identity of the account
 * @param username sign-in name
 * @param displayName name shown to colleagues
 * @param organisationId the organisation for which the person acts
 * @param organisationName its name
 * @param roles roles held there
 * @param authorities local authorities in reach
 * @param partnerships safeguarding partnerships in reach
 */
public record Person(
        UUID accountId,
        String username,
        String displayName,
        UUID organisationId,
        String organisationName,
        Set<Role> roles,
        Set<UUID> authorities,
        Set<UUID> partnerships)
        implements Serializable {
    public Person {
        roles = Set.copyOf(roles);
        authorities = Set.copyOf(authorities);
        partnerships = Set.copyOf(partnerships);
    }

    /** Everything the roles permit together. */
    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions()));
        return Collections.unmodifiableSet(all);
    }

    /** Whether this is somebody without an account, who was sent a link to one record. */
    public boolean byLink() {
        return roles.stream().anyMatch(Role::byLink);
    }

    /** The records this person may reach. */
    public Scope scope() {
        boolean panel = roles.contains(Role.PANEL_SECRETARIAT) || roles.contains(Role.PANEL_MEMBER);
        boolean all = roles.contains(Role.DFE_OFFICIAL) || roles.contains(Role.OFSTED_INSPECTOR);
        return new Scope(authorities, partnerships, panel, all, accountId);
    }
}
