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

    /** Name of the parameter of {@link #open}: the account that asks. */
    public static final String ASKING = "asking";

    public Scope {
        authorities = authorities.isEmpty() ? NOBODY : Set.copyOf(authorities);
        partnerships = partnerships.isEmpty() ? NOBODY : Set.copyOf(partnerships);
    }

    /**
     * The condition that a case is not closed to the person: by a declared conflict of interest (rule 76), or because it
     * is restricted to named people. Every query that reaches a case, its parts or what was told of it carries it, and
     * gives the parameter {@link #ASKING} the account that asks.
     *
     * @param caseId where the query finds the identity of the case: that of the notification that everything later
     *     follows, or of a kept decision; never null. Asked as "not in": the database reads the few closed cases
     *     of a person once and not once for each line that it counts
     */
    public static String open(String caseId) {
        return caseId + " not in (select k.caseId from ClosedToReader k where k.accountId = :asking)";
    }

    /**
     * The condition that the person has no declared conflict of interest with a case: for what somebody reaches because
     * they were asked for it by name, which a restriction to named people does not take from them.
     */
    public static String unconflicted(String caseId) {
        return caseId
                + " not in (select k.caseId from CaseConflict k where k.accountId = :asking and k.liftedAt is null)";
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
