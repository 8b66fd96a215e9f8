package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalTransitions;
import uk.slp.portal.nationalreview.model.PoolReviewer;
import uk.slp.portal.panel.NationalOutcomes;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.workflow.StatusChange;

/** Reads of national reviews and of the pool of their reviewers. Cases closed to the reader are in no list (rule 76). */
@ApplicationScoped
public class NationalReviewQueries {
    private static final int MOST = 300;
    private static final String CASE =
            "select c.reference, c.caseName, c.notificationReference, a.name, c.outcome from ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The latest reviews, the latest decision first. Two statements: the reviews, and how many cases each has. */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public List<NationalRow> list() {
        return rows(0, MOST);
    }

    /** One part of the reviews, the latest decision first. Three statements: as {@link #list}, and how many there are. */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public Page<NationalRow> list(PageRequest request) {
        long total = reach(em.createQuery(
                        "select count(r) from NationalReview r where" + NationalReviews.REACH, Long.class))
                .getSingleResult();
        return new Page<>(total, request.page(), request.size(), rows(request.offset(), request.size()));
    }

    private List<NationalRow> rows(int from, int most) {
        Map<String, Long> counts = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select m.review.reference, count(m.id) from NationalReviewCase m join PanelCase c on"
                                + " c.id = m.panelCaseId where " + Scope.open("c.notificationId")
                                + " group by m.review.reference",
                        Object[].class)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .getResultList()) {
            counts.put((String) row[0], (Long) row[1]);
        }
        return reach(em.createQuery(
                        "select r from NationalReview r where" + NationalReviews.REACH
                                + "order by r.decidedOn desc, r.reference desc",
                        NationalReview.class))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(r -> new NationalRow(
                        r.reference(),
                        r.title(),
                        r.kind(),
                        r.status(),
                        r.decidedOn(),
                        r.dueDate(),
                        r.reviewerName(),
                        counts.getOrDefault(r.reference(), 0L)))
                .toList();
    }

    /** Cases that are to be part of a thematic review and are in none yet. One statement. */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public List<NationalCase> waiting() {
        Scope scope = user.scope();
        return em
                .createQuery(
                        CASE + "PanelCase c join Organisation a on a.id = c.authorityId where :panel = true and "
                                + Scope.open("c.notificationId") + " and c.outcome in :thematic and c.id not in (select"
                                + " x.panelCaseId from NationalReviewCase x where x.review.status <> :ended)"
                                + " order by c.reference",
                        Object[].class)
                .setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("thematic", NationalOutcomes.THEMATIC)
                .setParameter("ended", NationalStatus.DISCONTINUED)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(NationalReviewQueries::line)
                .toList();
    }

    /**
     * One review. Three statements: the review with its history, its cases, and the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public NationalView view(String reference) {
        return head(reference, cases(reference));
    }

    /**
     * One review without its cases, for a page that shows something else beside it. Two statements.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public NationalView withoutCases(String reference) {
        return head(reference, List.of());
    }

    private NationalView head(String reference, List<NationalCase> cases) {
        List<Object[]> rows = reach(em.createQuery(
                        "select r, s, n.displayName, (select count(t.id) from NationalText t where t.reviewId = r.id"
                                + " and t.kind = :report), (select count(i.id) from NationalText i where i.reviewId = r.id"
                                + " and i.kind = :improvements) from NationalReview r left join StatusChange s on"
                                + " s.subjectType = :type and s.subjectId = r.id left join Account n on n.username ="
                                + " s.changedBy where r.reference = :reference and" + NationalReviews.REACH
                                + "order by s.changedAt desc",
                        Object[].class))
                .setParameter("type", NationalReview.TYPE)
                .setParameter("report", NationalTextKind.REPORT)
                .setParameter("improvements", NationalTextKind.IMPROVEMENTS)
                .setParameter("reference", reference)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no national review of that reference.");
        }
        List<NationalStep> steps = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[1] instanceof StatusChange step) {
                steps.add(new NationalStep(
                        step.action(),
                        step.toStatus(),
                        row[2] == null ? step.changedBy() : (String) row[2],
                        step.changedAt(),
                        step.reason()));
            }
        }
        audit.read(NationalView.TYPE, reference);
        NationalReview review = (NationalReview) rows.get(0)[0];
        int kind = review.status().textKind() == NationalTextKind.IMPROVEMENTS ? 4 : 3;
        return view(review, (Long) rows.get(0)[kind] > 0, cases, steps);
    }

    /** The pool as everybody reads it: who is of it now, by name. One statement. */
    @OpenToAll("The pool of reviewers is published.")
    @Transactional
    public List<PoolEntry> pool() {
        return pool("where p.until is null ");
    }

    /** Everybody who is or was of the pool, by name. One statement. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public List<PoolEntry> wholePool() {
        return pool("");
    }

    private List<PoolEntry> pool(String where) {
        return em
                .createQuery("select p from PoolReviewer p " + where + "order by p.name, p.id", PoolReviewer.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(p -> new PoolEntry(p.id(), p.version(), p.name(), p.expertise(), p.since(), p.until()))
                .toList();
    }

    private List<NationalCase> cases(String reference) {
        return em
                .createQuery(
                        CASE + "NationalReviewCase m join PanelCase c on c.id = m.panelCaseId join Organisation a on"
                                + " a.id = c.authorityId where m.review.reference = :reference and "
                                + Scope.open("c.notificationId") + " order by c.reference",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter(Scope.ASKING, user.scope().accountId())
                .getResultList()
                .stream()
                .map(NationalReviewQueries::line)
                .toList();
    }

    private <T> TypedQuery<T> reach(TypedQuery<T> query) {
        Scope scope = user.scope();
        return query.setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("single", NationalKind.SINGLE);
    }

    private static NationalCase line(Object[] row) {
        return new NationalCase(
                (String) row[0],
                row[1] == null ? (String) row[2] : (String) row[1],
                (String) row[3],
                row[4] == null ? null : ((Coded) row[4]).label());
    }

    private NationalView view(NationalReview r, boolean written, List<NationalCase> cases, List<NationalStep> steps) {
        LocalDate planned = r.release().plannedOn();
        return new NationalView(
                r.reference(),
                r.version(),
                r.kind(),
                r.status(),
                new Arrangement(
                        r.title(),
                        r.scope(),
                        r.poolReviewerId(),
                        r.poolReviewerId() == null ? r.reviewerName() : null,
                        r.outsideReason(),
                        new GivenDay(r.informedOn(), false),
                        new GivenDay(r.confirmedOn(), false)),
                r.reviewerName(),
                r.decidedOn(),
                r.dueDate(),
                new NationalReport(
                        r.improvements(),
                        r.systemicReasons(),
                        r.quality(),
                        new GivenDay(planned, false),
                        new GivenDay(r.release().copiedOn(), false),
                        r.release().shortNotice()),
                planned == null ? null : CopyDue.before(planned, calculator),
                r.release().publishedOn(),
                r.release().libraryReference(),
                r.release().availableUntil(),
                written,
                cases,
                steps,
                Set.copyOf(NationalTransitions.RULES.allowed(r.status(), user.permissions())));
    }
}
