package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Who can write for an agency: everybody with the role and an open account, but nobody to whom the case is closed (rule
 * 76). Offered are those at a partner of the partnership and at bodies that are nobody's partner, such as schools; a family
 * may have lived elsewhere, so those of another area are found by their e-mail address.
 */
@Dependent
class Contributors {
    private static final String ANY = " from Account a join a.roles r join Organisation o on o.id = a.organisationId"
            + " where r.role = :role and a.active = true"
            + " and a.id not in (select k.accountId from CaseConflict k where k.caseId = :case and k.liftedAt is null)";

    private static final String NEAR = ANY
            + " and (o.kind = :other or o.id in (select m.organisationId from PartnershipMember m where m.partnershipId ="
            + " :partnership and " + MembershipDays.ON_DAY + "))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** All of them, by organisation and name. One statement. */
    List<Contributor> of(UUID partnership, UUID notification) {
        return em
                .createQuery(
                        "select a.username, a.displayName, a.jobTitle, o.name" + NEAR
                                + " order by o.name, a.displayName",
                        Object[].class)
                .setParameter("role", Role.AGENCY_CONTRIBUTOR)
                .setParameter("other", OrganisationKind.OTHER)
                .setParameter("partnership", partnership)
                .setParameter("day", today())
                .setParameter("case", notification)
                .getResultList()
                .stream()
                .map(row -> new Contributor((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** The account of a sign-in name, of any area. */
    Optional<UUID> account(String username, UUID notification) {
        return one("a.username = :given", username, notification);
    }

    /** The account with an e-mail address, of any area; empty if nobody has it, or several have. */
    Optional<UUID> byAddress(String address, UUID notification) {
        // A function around a parameter keeps the provider from binding any of them, which the embedded database
        // refuses.
        return one("lower(a.email) = :given", address.strip().toLowerCase(Locale.ROOT), notification);
    }

    private Optional<UUID> one(String which, String given, UUID notification) {
        List<UUID> found = em.createQuery("select distinct a.id" + ANY + " and " + which, UUID.class)
                .setParameter("role", Role.AGENCY_CONTRIBUTOR)
                .setParameter("case", notification)
                .setParameter("given", given)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
