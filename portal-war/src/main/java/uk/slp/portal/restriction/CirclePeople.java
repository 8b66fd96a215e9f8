package uk.slp.portal.restriction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.Role;

/**
 * Who could be named to read a restricted case: those with an open account whom the restriction would shut out otherwise,
 * without those to whom a conflict of interest closes the case whatever the list says (rule 76).
 */
@Dependent
class CirclePeople {
    private static final Set<Role> NATIONAL = EnumSet.of(Role.PANEL_SECRETARIAT, Role.PANEL_MEMBER);
    private static final Set<Role> LOCAL =
            EnumSet.of(Role.LA_NOTIFIER, Role.LA_APPROVER, Role.SAFEGUARDING_PARTNER, Role.PARTNERSHIP_MANAGER);

    @PersistenceContext
    private EntityManager em;

    /** By name. One statement. */
    List<Reader> of(Circle circle, CaseRoot root) {
        boolean national = circle == Circle.NATIONAL;
        TypedQuery<Object[]> query = em.createQuery(
                        "select a.id, a.username, a.displayName, a.jobTitle, o.name, r.role, a.organisationId from Account a"
                                + " join a.roles r join Organisation o on o.id = a.organisationId where a.active = true"
                                + " and r.role in :roles and a.id not in (select k.accountId from CaseConflict k where"
                                + " k.caseId = :case and k.liftedAt is null)"
                                + (national
                                        ? ""
                                        : " and (a.organisationId in :bodies or a.organisationId in (select"
                                                + " m.organisationId from PartnershipMember m where m.partnershipId ="
                                                + " :partnership))")
                                + " order by a.displayName, a.username",
                        Object[].class)
                .setParameter("roles", national ? NATIONAL : LOCAL)
                .setParameter("case", root.id());
        if (!national) {
            query.setParameter("bodies", List.of(root.authorityId(), root.partnershipId()))
                    .setParameter("partnership", root.partnershipId());
        }
        Map<UUID, Reader> found = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            Role role = (Role) row[5];
            if (circle.covers(role, (UUID) row[6], root)) {
                Reader reader = new Reader(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        role == circle.keeper());
                found.merge(reader.accountId(), reader, (one, other) -> one.keeper() ? one : other);
            }
        }
        return List.copyOf(found.values());
    }
}
