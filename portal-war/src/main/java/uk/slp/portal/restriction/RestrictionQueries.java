package uk.slp.portal.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.conflict.CaseRoots;
import uk.slp.portal.restriction.model.Restriction;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/**
 * Reads of restricted cases, for those on their lists only, and of openings with a reason, for those who opened, those who
 * keep the lists, and auditors.
 */
@ApplicationScoped
public class RestrictionQueries {
    /** Condition on a restriction {@code r}: the person {@code :me} is on its list. */
    static final String NAMED =
            "r.id in (select x.restriction.id from CaseReader x where x.accountId = :me and" + " x.removedAt is null)";

    private static final int MOST = 500;

    private static final String OPENINGS = " from Opening p join p.restriction r join Account a on a.id = p.accountId"
            + " join Organisation o on o.id = p.organisationId left join Account j on j.username = p.judgedBy where ";

    private static final String OPENING = "select new uk.slp.portal.restriction.OpeningRow(p.id, p.version,"
            + " p.caseReference, a.username, a.displayName, o.name, p.kind, p.reason, p.createdAt, p.endsAt, p.closedAt,"
            + " p.judgement, p.judgedWords, coalesce(j.displayName, p.judgedBy))" + OPENINGS;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRoots roots;

    @Inject
    private CirclePeople people;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The restricted cases that the person reads because they are on the list, newest first. One statement. */
    @Requires({Permission.CASE_RESTRICT, Permission.RESTRICTED_OPEN})
    @Transactional
    public List<RestrictionRow> mine() {
        UUID me = user.require().accountId();
        return em.createQuery(
                        "select new uk.slp.portal.restriction.RestrictionRow(r.id, r.caseReference, r.circle, r.reason,"
                                + " coalesce(b.displayName, r.createdBy), r.createdAt) from Restriction r left join Account"
                                + " b on b.username = r.createdBy where r.endedAt is null and " + NAMED + " and "
                                + Scope.open("r.caseId") + " order by r.createdAt desc, r.id",
                        RestrictionRow.class)
                .setParameter("me", me)
                .setParameter(Scope.ASKING, me)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * A restricted case with its list.
     *
     * @throws NotFound if there is none on whose list the person is
     */
    @Requires({Permission.CASE_RESTRICT, Permission.RESTRICTED_OPEN})
    @Transactional
    public RestrictionView view(UUID id) {
        Person person = user.require();
        Object[] row = em.createQuery(
                        "select r, coalesce(b.displayName, r.createdBy) from Restriction r left join Account b on"
                                + " b.username = r.createdBy where r.id = :id and r.endedAt is null and " + NAMED
                                + " and "
                                + Scope.open("r.caseId"),
                        Object[].class)
                .setParameter("id", id)
                .setParameter("me", person.accountId())
                .setParameter(Scope.ASKING, person.accountId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no restricted case here that you read."));
        Restriction found = (Restriction) row[0];
        CaseRoot root = RestrictionService.root(found);
        boolean keeper = found.circle().isKeptBy(person, root);
        Set<UUID> named = found.named();
        List<Reader> all = people.of(found.circle(), root);
        audit.read(Restriction.TYPE, found.caseReference());
        return new RestrictionView(
                found.id(),
                found.version(),
                found.caseReference(),
                found.circle(),
                found.reason(),
                (String) row[1],
                found.createdAt(),
                keeper,
                all.stream().filter(one -> named.contains(one.accountId())).toList(),
                keeper
                        ? all.stream()
                                .filter(one -> !named.contains(one.accountId()))
                                .toList()
                        : List.of());
    }

    /**
     * Who could be named to read a case, without the person; empty if there is no such case that the person restricts.
     *
     * @param reference of any record of it
     */
    @Requires(Permission.CASE_RESTRICT)
    @Transactional
    public List<Reader> candidates(String reference) {
        Person person = user.require();
        Optional<CaseRoot> root = roots.of(CaseRoots.tidy(reference));
        return root
                .flatMap(found -> Circle.keptBy(person, found))
                .map(circle -> people.of(circle, root.get()))
                .orElse(List.of())
                .stream()
                .filter(one -> !one.accountId().equals(person.accountId()))
                .toList();
    }

    /** What the person opened for reading and is open still, or was judged, newest first. One statement. */
    @Requires(Permission.RESTRICTED_OPEN)
    @Transactional
    public List<OpeningRow> opened() {
        return em.createQuery(OPENING + "p.accountId = :me order by p.createdAt desc, p.id", OpeningRow.class)
                .setParameter("me", user.require().accountId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Every opening, newest first: of the lists one keeps; for an auditor those by people of the own organisation, for an
     * administrator all.
     */
    @Requires({Permission.CASE_RESTRICT, Permission.AUDIT_VIEW})
    @Transactional
    public Page<OpeningRow> openings(PageRequest request) {
        Person person = user.require();
        long total = bind(em.createQuery("select count(p)" + OPENINGS + reach(person), Long.class), person)
                .getSingleResult();
        List<OpeningRow> rows = bind(
                        em.createQuery(OPENING + reach(person) + " order by p.createdAt desc, p.id", OpeningRow.class),
                        person)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(total, request.page(), request.size(), rows);
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none that the person may know of
     */
    @Requires({Permission.CASE_RESTRICT, Permission.AUDIT_VIEW})
    @Transactional
    public OpeningRow opening(UUID id) {
        Person person = user.require();
        return bind(em.createQuery(OPENING + "p.id = :id and " + reach(person), OpeningRow.class), person)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such opening of a restricted case that you may know of."));
    }

    private static String reach(Person person) {
        if (person.roles().contains(Role.ADMINISTRATOR)) {
            return "1 = 1";
        }
        boolean audits = person.permissions().contains(Permission.AUDIT_VIEW);
        boolean keeps = person.permissions().contains(Permission.CASE_RESTRICT);
        return "(" + (audits ? "p.organisationId = :organisation" : "1 = 2")
                + (keeps ? " or (p.accountId <> :me and " + NAMED + ")" : "") + ")";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Person person) {
        query.getParameters().forEach(parameter -> {
            if ("me".equals(parameter.getName())) {
                query.setParameter("me", person.accountId());
            } else if ("organisation".equals(parameter.getName())) {
                query.setParameter("organisation", person.organisationId());
            }
        });
        return query;
    }
}
