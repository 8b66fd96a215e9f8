package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCaseAction;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.panel.model.PanelCaseTransitions;
import uk.slp.portal.panel.model.PanelReply;
import uk.slp.portal.panel.model.PanelReplySignOff;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.Awaited;
import uk.slp.portal.shared.workflow.StatusChange;

/** Reads of cases before the national body: by the body itself, and by the partners whose rapid review it is. */
@ApplicationScoped
public class PanelQueries {
    private static final String REACH =
            " (:panel = true or c.partnershipId in :partnerships or c.authorityId in :authorities) and "
                    + Scope.open("c.notificationId") + " ";

    private static final String FROM = " from PanelCase c join Organisation a on a.id = c.authorityId"
            + " join Organisation p on p.id = c.partnershipId where" + REACH;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private RapidReviewQueries reviews;

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
     * One case, whole. Two statements: the case with its history, and the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public PanelCaseView view(String reference) {
        PanelCaseView view = load(reference);
        audit.read(PanelCase.TYPE, view.reference());
        return view;
    }

    /**
     * One case beside the rapid review that led to it. Three statements: the case, the review, and the lines of the
     * audit trail for both.
     *
     * @param reference the case's own, or that of the rapid review
     * @throws NotFound if there is none in reach
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public ConsideredCase withReview(String reference) {
        PanelCaseView view = load(reference);
        RapidReviewView review = reviews.part(view.rapidReviewReference());
        audit.readTogether(
                new AuditTrail.Read(PanelCase.TYPE, view.reference()),
                new AuditTrail.Read(RapidReviewView.TYPE, review.reference()));
        return new ConsideredCase(view, review);
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

    /** Cases that lie with others: with the national body for the partners, with the partners for the body. One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public List<Awaited> awaited() {
        boolean body = user.scope().panel();
        return reach(em.createQuery(
                        "select c, a.name" + FROM + "and c.status in :states" + QueueSort.USUAL_BY.orderBy(false),
                        Object[].class))
                .setParameter("states", (body ? QueueView.ASKED : QueueView.WAITING).states())
                .setMaxResults(PageRequest.LARGEST)
                .getResultList()
                .stream()
                .map(found -> row((PanelCase) found[0], (String) found[1]))
                .map(row -> new Awaited(
                        body ? "Answer of the partners" : "Answer to the rapid review",
                        row.title(),
                        row.reference(),
                        "/panel-cases/" + row.reference(),
                        body ? "the partners for " + row.authorityName() : "the Panel",
                        body ? null : row.usual().by(),
                        UsualTime.RULE,
                        row.decidedAt() == null ? row.receivedAt() : row.decidedAt()))
                .toList();
    }

    /** The case that a reference belongs to, if the person may reach it (rule 76). One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public Optional<CaseRoot> caseOf(String reference) {
        return reach(em.createQuery("select c" + FROM + "and c.reference = :reference", PanelCase.class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(c -> new CaseRoot(
                        c.notificationId(), c.notificationReference(), c.authorityId(), c.partnershipId()));
    }

    /** A case in reach, without a line in the audit trail: for reads of this feature that write one themselves. */
    PanelCaseView load(String reference) {
        String column = reference.startsWith("RR-") ? "c.rapidReviewReference" : "c.reference";
        List<Object[]> rows = reach(em.createQuery(
                        "select c, a.name, p.name, s, n.displayName, y, o from PanelCase c"
                                + " join Organisation a on a.id = c.authorityId"
                                + " join Organisation p on p.id = c.partnershipId"
                                + " left join StatusChange s on s.subjectType = :type and s.subjectId = c.id"
                                + " left join Account n on n.username = s.changedBy"
                                + " left join PanelReply y on y.stepId = s.id"
                                + " left join y.signOffs o where" + REACH + "and "
                                + column + " = :reference order by s.changedAt desc, o.partner",
                        Object[].class))
                .setParameter("type", PanelCase.TYPE)
                .setParameter("reference", reference)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no case of that reference.");
        }
        Map<UUID, PanelStep> steps = new LinkedHashMap<>();
        Map<PanelReply, List<PanelReplySignOff>> replies = new LinkedHashMap<>();
        Map<PanelReply, @Nullable String> senders = new HashMap<>();
        for (Object[] row : rows) {
            StatusChange step = (StatusChange) row[3];
            if (step != null) {
                steps.putIfAbsent(step.id(), step(step, (String) row[4]));
            }
            PanelReply reply = (PanelReply) row[5];
            if (reply != null) {
                senders.put(reply, (String) row[4]);
                List<PanelReplySignOff> signed = replies.computeIfAbsent(reply, r -> new ArrayList<>());
                if (row[6] != null) {
                    signed.add((PanelReplySignOff) row[6]);
                }
            }
        }
        List<PanelReplyView> answered = new ArrayList<>();
        replies.forEach((reply, signed) -> answered.add(ReplyParts.view(reply, signed, senders.get(reply), Set.of())));
        Object[] first = rows.get(0);
        return view((PanelCase) first[0], (String) first[1], (String) first[2], List.copyOf(steps.values()), answered);
    }

    private static PanelStep step(StatusChange step, @Nullable String name) {
        return new PanelStep(
                step.action(),
                step.toStatus(),
                name == null ? step.changedBy() : name,
                step.changedAt(),
                step.reason());
    }

    private <T> TypedQuery<T> reach(TypedQuery<T> query) {
        Scope scope = user.scope();
        return query.setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("partnerships", scope.partnerships())
                .setParameter("authorities", scope.authorities());
    }

    private UsualTime usual(PanelCase c) {
        Instant answered = c.decidedAt();
        if (c.status() == PanelCaseStatus.CLOSED) {
            return UsualTime.stopped(c.usualBy());
        }
        if (c.asksPartners() && answered != null) {
            return UsualTime.paused(c.usualBy(), day(answered));
        }
        return UsualTime.of(
                calculator,
                c.edition(),
                day(c.waitingSince()),
                c.usualBy(),
                c.status() == PanelCaseStatus.DECIDED ? answered : null,
                clock.instant());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(PortalTime.LONDON).toLocalDate();
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

    private PanelCaseView view(
            PanelCase c, String authority, String partnership, List<PanelStep> steps, List<PanelReplyView> replies) {
        Set<Permission> held = user.permissions();
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
                steps,
                replies,
                PanelCaseTransitions.RULES.allowed(c.status(), held).contains(PanelCaseAction.DECIDE),
                c.asksPartners()
                        && user.scope().reachesPartnership(c.partnershipId())
                        && (held.contains(Permission.RAPID_REVIEW_WRITE)
                                || held.contains(Permission.RAPID_REVIEW_SIGN_OFF)));
    }
}
