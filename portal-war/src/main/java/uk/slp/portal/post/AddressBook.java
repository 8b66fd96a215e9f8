package uk.slp.portal.post;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.time.PortalTime;

/** Who, among the people with an account that is open, holds which role where. */
@Dependent
class AddressBook {
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * A person in a body.
     *
     * @param name of the body
     */
    record Entry(UUID accountId, Role role, UUID organisationId, OrganisationKind kind, String name) {}

    /** Everybody with one of the roles at the national bodies. */
    List<Entry> national(Set<Role> roles) {
        return entries("r.role in :roles and o.kind = :national", roles, List.of(), true);
    }

    /** Everybody with one of the roles, wherever they work. */
    List<Entry> everywhere(Set<Role> roles) {
        return entries("r.role in :roles and (o.kind = :national or o.kind <> :national)", roles, List.of(), true);
    }

    /** Everybody with one of the roles in an organisation. */
    List<Entry> in(UUID organisation, Set<Role> roles) {
        return entries("r.role in :roles and o.id in :organisations", roles, List.of(organisation), false);
    }

    /** Everybody with one of the roles in the partnership itself or in one of its members of today. */
    List<Entry> around(UUID partnership, Set<Role> roles) {
        return entries(
                "r.role in :roles and (o.id in :organisations or (" + MembershipDays.BODY_ON_DAY
                        + " and o.id in (select m.organisationId from PartnershipMember m where m.partnershipId in"
                        + " :organisations and " + MembershipDays.ON_DAY + ")))",
                roles,
                List.of(partnership),
                false);
    }

    /** The accounts of sign-in names. */
    List<UUID> named(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a.id from Account a where a.username in :names and a.active = true order by a.username",
                        UUID.class)
                .setParameter("names", usernames)
                .getResultList();
    }

    private List<Entry> entries(String where, Set<Role> roles, List<UUID> organisations, boolean national) {
        var query = em.createQuery(
                        "select a.id, r.role, o.id, o.kind, o.name from Account a join a.roles r"
                                + " join Organisation o on o.id = a.organisationId where a.active = true and " + where
                                + " order by o.name, a.username",
                        Object[].class)
                .setParameter("roles", roles);
        if (national) {
            query.setParameter("national", OrganisationKind.NATIONAL_BODY);
        } else {
            if (where.contains(":day")) {
                query.setParameter("day", LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
            }
            query.setParameter("organisations", organisations.isEmpty() ? List.of(NOBODY) : organisations);
        }
        List<Entry> found = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            found.add(
                    new Entry((UUID) row[0], (Role) row[1], (UUID) row[2], (OrganisationKind) row[3], (String) row[4]));
        }
        return found;
    }
}
