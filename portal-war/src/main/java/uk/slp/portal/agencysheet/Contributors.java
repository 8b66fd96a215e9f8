package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Who can write for an agency: everybody with the role and an open account at a partner of the partnership, or at a body
 * that is nobody's partner, such as a school; nobody to whom the case is closed (rule 76).
 */
@Dependent
class Contributors {
    private static final String FROM = " from Account a join a.roles r join Organisation o on o.id = a.organisationId"
            + " where r.role = :role and a.active = true and (o.kind = :other or o.id in (select m.organisationId from"
            + " PartnershipMember m where m.partnershipId = :partnership and " + MembershipDays.ON_DAY + "))"
            + " and a.id not in (select k.accountId from CaseConflict k where k.caseId = :case and k.liftedAt is null)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** All of them, by organisation and name. One statement. */
    List<Contributor> of(UUID partnership, UUID notification) {
        return em
                .createQuery(
                        "select a.username, a.displayName, a.jobTitle, o.name" + FROM
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

    /** The account of one of them. */
    Optional<UUID> account(String username, UUID partnership, UUID notification) {
        return em.createQuery("select a.id" + FROM + " and a.username = :username", UUID.class)
                .setParameter("role", Role.AGENCY_CONTRIBUTOR)
                .setParameter("other", OrganisationKind.OTHER)
                .setParameter("partnership", partnership)
                .setParameter("day", today())
                .setParameter("case", notification)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
