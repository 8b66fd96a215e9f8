package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathAnswers;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.workflow.StatusChange;

/** Reads of the cases of child death review, within the area of the person's overview panel. */
@ApplicationScoped
public class ChildDeathQueries {
    /** More is no list any more but a data set; that has its own way out. */
    private static final int MOST_EXPORTED = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private ChildDeathViews views;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The cases in reach that match, the latest death first. Two statements: the page with how many there are, and the line
     * of the audit trail, since the list names children. After the last page a third counts.
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public Page<ChildDeathRow> list(ChildDeathFilter filter, PageRequest request) {
        List<Object[]> found = bound(
                        em.createQuery(
                                "select d, (select count(c) from ChildDeath c where" + filter.where("c")
                                        + ") from ChildDeath d where" + filter.where("d")
                                        + " order by d.deathDate desc, d.reference desc",
                                Object[].class),
                        filter)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        List<ChildDeath> page = found.stream().map(row -> (ChildDeath) row[0]).toList();
        long total = found.isEmpty() ? counted(filter, request) : ((Number) found.get(0)[1]).longValue();
        audit.read(ChildDeathCase.TYPE, filter.searches() ? "search, " + total + " found" : "list of " + page.size());
        return new Page<>(total, request.page(), request.size(), rows(page));
    }

    private long counted(ChildDeathFilter filter, PageRequest request) {
        return request.offset() == 0
                ? 0
                : bound(
                                em.createQuery(
                                        "select count(d) from ChildDeath d where" + filter.where("d"), Long.class),
                                filter)
                        .getSingleResult();
    }

    /**
     * The same as a file.
     *
     * @throws RuleViolation if there are more than a file of this kind holds
     */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public List<ChildDeathRow> export(ChildDeathFilter filter) {
        List<ChildDeath> found = bound(
                        em.createQuery(
                                "select d from ChildDeath d where" + filter.where("d")
                                        + " order by d.deathDate desc, d.reference desc",
                                ChildDeath.class),
                        filter)
                .setMaxResults(MOST_EXPORTED + 1)
                .getResultList();
        if (found.size() > MOST_EXPORTED) {
            throw new RuleViolation(
                    "", "too_many_rows", "More than " + MOST_EXPORTED + " cases match: narrow the list to export it.");
        }
        audit.exported(ChildDeathCase.TYPE, found.size(), "csv");
        return rows(found);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, ChildDeathFilter filter) {
        return filter.bind(reach.bind(query));
    }

    private List<ChildDeathRow> rows(List<ChildDeath> deaths) {
        Set<UUID> own = reach.panels();
        return deaths.stream().map(death -> views.row(death, own)).toList();
    }

    /**
     * A case whole. Three statements: the case with its answers and lists, its history, and the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public ChildDeathView view(String reference) {
        TypedQuery<Object[]> query = em.createQuery(
                "select d, a, l from ChildDeath d join ChildDeathAnswers a on a.id = d.id left join DeathLine l on"
                        + " l.ownerId = d.id where d.reference = :reference and" + ChildDeathReach.READ
                        + "order by l.createdAt, l.id",
                Object[].class);
        query.setParameter("reference", reference);
        List<Object[]> rows = reach.bind(query).getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no child death review of that reference.");
        }
        ChildDeath death = (ChildDeath) rows.get(0)[0];
        List<DeathLine> lines = rows.stream()
                .map(row -> (DeathLine) row[2])
                .filter(Objects::nonNull)
                .toList();
        audit.read(ChildDeathCase.TYPE, reference);
        return views.whole(
                death,
                (ChildDeathAnswers) rows.get(0)[1],
                lines,
                history(death.id()),
                reach.reaches(death.ownerId()),
                user.permissions(),
                clock.instant());
    }

    private List<ChildDeathStep> history(UUID death) {
        return em
                .createQuery(
                        "select s, p.displayName from StatusChange s left join Account p on p.username = s.changedBy"
                                + " where s.subjectType = :type and s.subjectId = :id order by s.changedAt desc",
                        Object[].class)
                .setParameter("type", ChildDeathCase.TYPE)
                .setParameter("id", death)
                .getResultList()
                .stream()
                .map(row -> views.step((StatusChange) row[0], (@Nullable String) row[1]))
                .toList();
    }

    /** By when the person's panel aims to review the cases that it can (rule 63). One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<ChildDeathWork> aims() {
        TypedQuery<ChildDeath> query = em.createQuery(
                "select d from ChildDeath d where" + ChildDeathReach.OWN
                        + "and d.panelAim is not null and d.status in :open order by d.panelAim",
                ChildDeath.class);
        query.setParameter("open", ChildDeathStatus.OPEN);
        return reach.bind(query).setMaxResults(PageRequest.LARGEST).getResultList().stream()
                .map(ChildDeathViews::aim)
                .toList();
    }

    /** The days for which inquests of cases of the person's panel are listed, by reference. One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public Map<String, LocalDate> inquests() {
        TypedQuery<Object[]> query = em.createQuery(
                "select d.reference, d.inquestListedOn from ChildDeath d where" + ChildDeathReach.OWN
                        + "and d.inquestListedOn is not null and d.status in :open order by d.inquestListedOn, d.reference",
                Object[].class);
        query.setParameter("open", ChildDeathStatus.OPEN);
        Map<String, LocalDate> days = new LinkedHashMap<>();
        reach.bind(query)
                .setMaxResults(PageRequest.LARGEST)
                .getResultList()
                .forEach(row -> days.put((String) row[0], (LocalDate) row[1]));
        return days;
    }

    /** What waits for the person in the cases of their panel. One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<ChildDeathWork> work() {
        TypedQuery<ChildDeath> query = em.createQuery(
                "select d from ChildDeath d where" + ChildDeathReach.OWN
                        + "and ((d.nationalDueAt is not null and d.nationalSentAt is null and d.status in :open) or"
                        + " d.status = :notified or d.keyWorker is null and d.status in :open) order by d.notifiedAt",
                ChildDeath.class);
        query.setParameter("open", ChildDeathFilter.open());
        query.setParameter("notified", ChildDeathStatus.NOTIFIED);
        return reach.bind(query).setMaxResults(PageRequest.LARGEST).getResultList().stream()
                .map(views::work)
                .toList();
    }
}
