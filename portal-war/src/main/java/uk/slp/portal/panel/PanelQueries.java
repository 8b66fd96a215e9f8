package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.panel.model.PanelCaseTransitions;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;

/** Reads of cases before the national body: by the body itself, and by the partners whose rapid review it is. */
@ApplicationScoped
public class PanelQueries {
    private static final String REACH = " (:panel = true or c.partnershipId in :partnerships) ";

    private static final String FROM = " from PanelCase c join Organisation a on a.id = c.authorityId"
            + " join Organisation p on p.id = c.partnershipId where" + REACH;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One part of the queue. Two statements: the rows, and how many there are. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public Page<PanelCaseRow> queue(QueueView view, QueueSort sort, boolean descending, PageRequest request) {
        List<PanelCaseRow> rows = reach(em.createQuery(
                        "select c, a.name" + FROM + "and c.status in :states" + sort.orderBy(descending),
                        Object[].class))
                .setParameter("states", view.states())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList()
                .stream()
                .map(row -> row((PanelCase) row[0], (String) row[1]))
                .toList();
        long total = reach(em.createQuery("select count(c)" + FROM + "and c.status in :states", Long.class))
                .setParameter("states", view.states())
                .getSingleResult();
        return new Page<>(total, request.page(), request.size(), rows);
    }

    /** How many cases each saved view holds. One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public Map<QueueView, Long> counts() {
        Map<QueueView, Long> counts = new EnumMap<>(QueueView.class);
        for (QueueView view : QueueView.values()) {
            counts.put(view, 0L);
        }
        for (Object[] row : reach(
                        em.createQuery("select c.status, count(c)" + FROM + "group by c.status", Object[].class))
                .getResultList()) {
            for (QueueView view : QueueView.values()) {
                if (view.states().contains((PanelCaseStatus) row[0])) {
                    counts.merge(view, (Long) row[1], Long::sum);
                }
            }
        }
        return counts;
    }

    /**
     * One case, whole. Three statements: the case, its history, the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public PanelCaseView view(String reference) {
        return load("c.reference", reference).orElseThrow(() -> new NotFound("There is no case of that reference."));
    }

    /** The case that a rapid review led to, if it was sent and is in reach. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public Optional<PanelCaseView> ofRapidReview(String rapidReviewReference) {
        return load("c.rapidReviewReference", rapidReviewReference);
    }

    /** What waits for an answer by the present person, the nearest usual time first; nothing for those who only read. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<PanelCaseRow> work() {
        if (!user.permissions().contains(Permission.PANEL_DECIDE)) {
            return List.of();
        }
        return reach(em.createQuery(
                        "select c, a.name" + FROM + "and c.status in :states" + QueueSort.USUAL_BY.orderBy(false),
                        Object[].class))
                .setParameter("states", QueueView.WAITING.states())
                .setMaxResults(PageRequest.LARGEST)
                .getResultList()
                .stream()
                .map(row -> row((PanelCase) row[0], (String) row[1]))
                .toList();
    }

    private Optional<PanelCaseView> load(String column, String reference) {
        return reach(em.createQuery(
                        "select c, a.name, p.name" + FROM + "and " + column + " = :reference", Object[].class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(row -> {
                    PanelCase panelCase = (PanelCase) row[0];
                    audit.read(PanelCase.TYPE, panelCase.reference());
                    return view(panelCase, (String) row[1], (String) row[2]);
                });
    }

    private <T> TypedQuery<T> reach(TypedQuery<T> query) {
        Scope scope = user.scope();
        return query.setParameter("panel", scope.panel()).setParameter("partnerships", scope.partnerships());
    }

    private List<PanelStep> steps(PanelCase panelCase) {
        return em.createQuery(
                        "select new uk.slp.portal.panel.PanelStep(s.action, s.toStatus, coalesce(n.displayName,"
                                + " s.changedBy), s.changedAt, s.reason) from StatusChange s"
                                + " left join Account n on n.username = s.changedBy"
                                + " where s.subjectType = :type and s.subjectId = :id order by s.changedAt desc",
                        PanelStep.class)
                .setParameter("type", PanelCase.TYPE)
                .setParameter("id", panelCase.id())
                .getResultList();
    }

    private UsualTime usual(PanelCase c) {
        Instant answered = c.status() == PanelCaseStatus.DECIDED ? c.decidedAt() : null;
        return UsualTime.of(
                calculator,
                c.edition(),
                c.receivedAt().atZone(PortalTime.LONDON).toLocalDate(),
                c.usualBy(),
                answered,
                clock.instant());
    }

    private PanelCaseRow row(PanelCase c, String authority) {
        return new PanelCaseRow(
                c.reference(),
                c.caseName(),
                c.notificationReference(),
                c.rapidReviewReference(),
                authority,
                c.status(),
                c.practiceReviewProposed(),
                c.sentLate(),
                c.receivedAt(),
                usual(c),
                c.outcome(),
                c.decidedAt());
    }

    private PanelCaseView view(PanelCase c, String authority, String partnership) {
        return new PanelCaseView(
                c.reference(),
                c.version(),
                c.status(),
                c.edition(),
                c.caseName(),
                c.notificationReference(),
                c.rapidReviewReference(),
                authority,
                partnership,
                c.practiceReviewProposed(),
                c.sentLate(),
                c.receivedAt(),
                usual(c),
                c.outcome(),
                c.reasons().reasons(),
                c.reasons().improvements(),
                c.reasons().law(),
                c.reasons().recurrent(),
                c.reasons().qualityFeedback(),
                c.decidedAt(),
                c.changedAt(),
                steps(c),
                !PanelCaseTransitions.RULES
                        .allowed(c.status(), user.permissions())
                        .isEmpty());
    }
}
