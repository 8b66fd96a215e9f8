package uk.slp.portal.shared.access;

import java.util.Set;
import java.util.UUID;

/**
 * Which records a person may reach. Every query puts it in its WHERE clause; loading one record checks it too.
 *
 * @param authorities local authorities whose own records are reached
 * @param partnerships safeguarding partnerships whose cases are reached
 * @param panel whether the national body's cases are reached: everything sent about known or suspected abuse or neglect
 * @param allNotifications whether every sent notification is reached (Department for Education, Ofsted)
 * @param accountId the person, for records assigned to them
 */
public record Scope(
        Set<UUID> authorities, Set<UUID> partnerships, boolean panel, boolean allNotifications, UUID accountId) {
    /** Stands in an empty list of a query: a database refuses {@code in ()}. */
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    public Scope {
        authorities = authorities.isEmpty() ? NOBODY : Set.copyOf(authorities);
        partnerships = partnerships.isEmpty() ? NOBODY : Set.copyOf(partnerships);
    }

    /** Whether any local authority's own records are reached. */
    public boolean reachesAnyAuthority() {
        return !authorities.equals(NOBODY);
    }

    /** Whether a local authority's own records are reached. */
    public boolean reachesAuthority(UUID authority) {
        return authorities.contains(authority);
    }

    /** Whether a partnership's cases are reached. */
    public boolean reachesPartnership(UUID partnership) {
        return partnerships.contains(partnership);
    }
}
