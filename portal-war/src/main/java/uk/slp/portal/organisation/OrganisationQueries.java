package uk.slp.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Reads of the public register of organisations. */
@ApplicationScoped
public class OrganisationQueries {
    /** The only select of the columns of an organisation; {@link OrganisationRegister} reads by it too. */
    static final String SELECT = "select new uk.slp.portal.organisation.OrganisationView(o.id, o.kind, o.code,"
            + " o.name, o.region, o.validFrom, o.validTo, o.formerNames) from Organisation o ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationRegister register;

    /** The local authorities that exist today, by name, as each node remembers them for half a minute. */
    @OpenToAll("The list of local authorities is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> localAuthorities() {
        return register.localAuthorities();
    }

    /** The organisations of a kind that exist today, by name. */
    @OpenToAll("The register of organisations is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> of(OrganisationKind kind) {
        return ofKinds(List.of(kind));
    }

    /** The organisations of several kinds that exist today, by name. One statement. */
    @OpenToAll("The register of organisations is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> ofKinds(List<OrganisationKind> kinds) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(
                        SELECT + "where o.kind in :kinds and (o.validFrom is null or o.validFrom <= :today)"
                                + " and (o.validTo is null or o.validTo >= :today) order by o.name",
                        OrganisationView.class)
                .setParameter("kinds", kinds)
                .setParameter("today", today)
                .getResultList();
    }

    /** One organisation, by its official code. */
    @OpenToAll("The register of organisations is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OrganisationView> byCode(String code) {
        return em.createQuery(SELECT + "where o.code = :code", OrganisationView.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** One organisation. */
    @OpenToAll("The register of organisations is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OrganisationView> byId(UUID id) {
        return em.createQuery(SELECT + "where o.id = :id", OrganisationView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The safeguarding partnership of a local authority. An authority belongs to one; where areas were combined it is
     * the combined one.
     */
    @OpenToAll("Which partnership covers an area is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OrganisationView> partnershipOf(UUID authority) {
        return em.createQuery(
                        SELECT + "where o.kind = :kind and o.id in (select m.partnershipId from PartnershipMember m"
                                + " where m.organisationId = :member) order by o.name",
                        OrganisationView.class)
                .setParameter("kind", OrganisationKind.PARTNERSHIP)
                .setParameter("member", authority)
                .getResultStream()
                .findFirst();
    }

    /** The organisations that form a partnership, by kind and name. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> membersOf(UUID partnership) {
        return em.createQuery(
                        SELECT + "where o.id in (select m.organisationId from PartnershipMember m where m.partnershipId"
                                + " = :id) order by o.kind, o.name",
                        OrganisationView.class)
                .setParameter("id", partnership)
                .getResultList();
    }

    /** Authorities, boards and forces that exist today and are not in a partnership, boards and forces first. */
    @Requires(Permission.ORGANISATION_VIEW)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> partnersExcept(UUID partnership) {
        return em.createQuery(
                        SELECT + "where o.kind in :kinds and (o.validTo is null or o.validTo >= :today) and o.id not in"
                                + " (select m.organisationId from PartnershipMember m where m.partnershipId = :id)"
                                + " order by o.kind, o.name",
                        OrganisationView.class)
                .setParameter(
                        "kinds",
                        List.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.ICB, OrganisationKind.POLICE))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", partnership)
                .getResultList();
    }
}
