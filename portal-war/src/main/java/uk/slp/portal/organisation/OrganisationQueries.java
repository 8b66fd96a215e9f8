package uk.slp.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.slp.portal.organisation.model.OverviewPanelArea;
import uk.slp.portal.organisation.model.PartnershipMember;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Reads of the public register of organisations. */
@ApplicationScoped
public class OrganisationQueries {
    /** The only select of the columns of an organisation; {@link OrganisationRegister} reads by it too. */
    static final String SELECT = "select new uk.slp.portal.organisation.OrganisationView(o.id, o.kind, o.code,"
            + " o.name, o.region, o.validFrom, o.validTo, o.formerNames) from Organisation o ";

    private static final Comparator<MemberView> MEMBERS = Comparator.comparing(
                    (MemberView m) -> m.body().kind())
            .thenComparing(m -> m.body().name())
            .thenComparing(m -> m.days().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

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

    /**
     * The local authorities that a case may name: those of today, and those of its days (rule 79), by name, from what
     * each node remembers.
     */
    @OpenToAll("The list of local authorities is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> localAuthorities(Collection<LocalDate> days) {
        return register.localAuthorities(days);
    }

    /** Names of all local authorities, of today or before, by official code, from what each node remembers. */
    @OpenToAll("The list of local authorities is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, String> authorityNames() {
        return register.authorityNames();
    }

    /** The organisations of a kind, of today or before, by name, from what each node remembers. */
    @OpenToAll("The register of organisations is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> ever(OrganisationKind kind) {
        return register.ever(kind);
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
     * The safeguarding partnership of a local authority on a day (rule 79). An authority belongs to one at a time; where
     * areas were combined it is the combined one.
     */
    @OpenToAll("Which partnership covers an area is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OrganisationView> partnershipOf(UUID authority, LocalDate day) {
        return em.createQuery(
                        SELECT + "where o.kind = :kind and o.id in (select m.partnershipId from PartnershipMember m"
                                + " where m.organisationId = :member and " + MembershipDays.ON_DAY
                                + ") order by o.name",
                        OrganisationView.class)
                .setParameter("kind", OrganisationKind.PARTNERSHIP)
                .setParameter("member", authority)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** The organisations that form a partnership on a day (rule 79), by kind and name. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> membersOf(UUID partnership, LocalDate day) {
        return em.createQuery(
                        SELECT
                                + "where " + MembershipDays.BODY_ON_DAY
                                + " and o.id in (select m.organisationId from PartnershipMember m where"
                                + " m.partnershipId = :id and " + MembershipDays.ON_DAY + ") order by o.kind, o.name",
                        OrganisationView.class)
                .setParameter("id", partnership)
                .setParameter("day", day)
                .getResultList();
    }

    /** For whom a child death overview panel reviews, did or will, with the days of each, by kind, name and first day. */
    @Requires(Permission.ORGANISATION_VIEW)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<MemberView> everAreasOf(UUID panel) {
        return em.createQuery("select a from OverviewPanelArea a where a.panelId = :id", OverviewPanelArea.class)
                .setParameter("id", panel)
                .getResultStream()
                .map(a ->
                        new MemberView(a.id(), register.byId(a.organisationId()).orElseThrow(), a.days()))
                .sorted(MEMBERS)
                .toList();
    }

    /** Who is, was or will be a partner of a partnership, with the days of each, by kind, name and first day. */
    @Requires(Permission.ORGANISATION_VIEW)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<MemberView> everMembersOf(UUID partnership) {
        return em.createQuery("select m from PartnershipMember m where m.partnershipId = :id", PartnershipMember.class)
                .setParameter("id", partnership)
                .getResultStream()
                .map(m ->
                        new MemberView(m.id(), register.byId(m.organisationId()).orElseThrow(), m.days()))
                .sorted(MEMBERS)
                .toList();
    }

    /** Authorities, boards and forces, of today or before, by kind and name, from what each node remembers. */
    @Requires(Permission.ORGANISATION_VIEW)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> possiblePartners() {
        return Stream.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.ICB, OrganisationKind.POLICE)
                .flatMap(kind -> register.ever(kind).stream())
                .toList();
    }
}
