package uk.slp.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.model.PartnershipMember;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Which organisations form a safeguarding partnership. The mapping is not published as data, so administrators keep it:
 * the local authorities, integrated care boards and police forces of the area (Children Act 2004 s.16E).
 */
@ApplicationScoped
public class PartnershipService {
    private static final String SUBJECT = "partnership";
    private static final Set<OrganisationKind> PARTNERS =
            Set.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.ICB, OrganisationKind.POLICE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private AuditTrail audit;

    /**
     * Adds a partner.
     *
     * @throws RuleViolation if it cannot be one, is one already, or is an authority of another partnership
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public void add(String partnershipCode, @Nullable String memberCode) {
        OrganisationView partnership = partnership(partnershipCode);
        OrganisationView member = memberCode == null ? null : organisation(memberCode);
        if (member == null || !PARTNERS.contains(member.kind())) {
            throw new RuleViolation(
                    "member", "required", "Choose a local authority, an integrated care board or a police force.");
        }
        if (!memberships(partnership.id(), member.id()).isEmpty()) {
            throw new RuleViolation("member", "already_there", member.name() + " is a partner already.");
        }
        if (member.kind() == OrganisationKind.LOCAL_AUTHORITY) {
            organisations.partnershipOf(member.id()).ifPresent(other -> {
                throw new RuleViolation(
                        "member",
                        "in_another",
                        member.name() + " belongs to " + other.name() + "; take it out there first.");
            });
        }
        em.persist(new PartnershipMember(partnership.id(), member.id()));
        em.flush();
        audit.changed("add_member", SUBJECT, partnership.code(), member.code());
    }

    /**
     * Takes a partner out. Cases that are under way keep the partnership they began with.
     *
     * @throws RuleViolation if it is the last local authority: nobody could notify to the partnership any more
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public void remove(String partnershipCode, String memberCode) {
        OrganisationView partnership = partnership(partnershipCode);
        OrganisationView member = organisation(memberCode);
        List<PartnershipMember> rows = member == null ? List.of() : memberships(partnership.id(), member.id());
        if (member == null || rows.isEmpty()) {
            throw new NotFound("That organisation is not a partner any more.");
        }
        boolean last = member.kind() == OrganisationKind.LOCAL_AUTHORITY
                && organisations.membersOf(partnership.id()).stream()
                                .filter(m -> m.kind() == OrganisationKind.LOCAL_AUTHORITY)
                                .count()
                        == 1;
        if (last) {
            throw new RuleViolation(
                    "member", "last_authority", "A partnership keeps at least one local authority; add another first.");
        }
        rows.forEach(em::remove);
        em.flush();
        audit.changed("remove_member", SUBJECT, partnership.code(), member.code());
    }

    private List<PartnershipMember> memberships(UUID partnership, UUID member) {
        return em.createQuery(
                        "select m from PartnershipMember m where m.partnershipId = :partnership and m.organisationId ="
                                + " :member",
                        PartnershipMember.class)
                .setParameter("partnership", partnership)
                .setParameter("member", member)
                .getResultList();
    }

    private OrganisationView partnership(String code) {
        OrganisationView found = organisation(code);
        if (found == null || found.kind() != OrganisationKind.PARTNERSHIP) {
            throw new NotFound("There is no such partnership.");
        }
        return found;
    }

    private @Nullable OrganisationView organisation(String code) {
        return organisations.byCode(code).orElse(null);
    }
}
