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
import uk.slp.portal.panel.model.PanelLetter;
import uk.slp.portal.panel.model.PanelReply;
import uk.slp.portal.panel.model.PanelReplySignOff;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
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
    static final String REACH =
            " (:panel = true or c.partnershipId in :partnerships or c.authorityId in :authorities) and "
                    + Scope.open("c.notificationId") + " ";

    private static final String FROM = " from PanelCase c join Organisation a on a.id = c.authorityId"
            + " join Organisation p on p.id = c.partnershipId left join Account h on h.id = c.allocatedTo where"
            + REACH;

    /** Of what was asked before usual times were kept, the usual time is over. */
    private static final String PAST = " and (c.replyUsualBy is null or c.replyUsualBy < :today)";

    /** A case with somebody who can record no answer, or has left. Both databases compare truth as this number. */
    private static final String WITH_NOBODY_WHO_DECIDES =
            " or c.allocatedTo is null or c.allocatedTo not in (select w.id"
                    + " from AccountRole r join r.account w where r.role = :keeper"
                    + " and sql('case when ? then 1 else 0 end', w.active) = 1)";

    private static final String ROWS = "select c, a.name, h.displayName" + FROM;

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

    /**
     * One part of the queue. Two statements: the rows, and how many there are.
     *
     * @param with whose: a sign-in name, {@link QueueCounts#ME}, {@link QueueCounts#NOBODY}, or empty for all
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public Page<PanelCaseRow> queue(
            QueueView view, String with, QueueSort sort, boolean descending, PageRequest request) {
        String where = "and c.status in :states" + (view.pastOnly() ? PAST : "") + held(with);
        List<PanelCaseRow> rows = past(
                        with(with, reach(em.createQuery(ROWS + where + sort.orderBy(descending), Object[].class))))
                .setParameter("states", view.states())
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
        long total = past(with(with, reach(em.createQuery("select count(c)" + FROM + where, Long.class))))
                .setParameter("states", view.states())
                .getSingleResult();
        return new Page<>(total, request.page(), request.size(), rows);
    }

    /** Only the body itself knows who of it has a case. */
    private String held(String with) {
        if (!user.scope().panel()) {
            return "";
        }
        return switch (with) {
            case "" -> "";
            case QueueCounts.NOBODY -> " and c.allocatedTo is null";
            case QueueCounts.ME -> " and c.allocatedTo = :asking";
            default -> " and h.username = :with";
        };
    }

    private static <T> TypedQuery<T> with(String with, TypedQuery<T> query) {
        boolean named = query.getParameters().stream().anyMatch(p -> "with".equals(p.getName()));
        return named ? query.setParameter("with", with) : query;
    }

    private <T> TypedQuery<T> past(TypedQuery<T> query) {
        boolean named = query.getParameters().stream().anyMatch(p -> "today".equals(p.getName()));
        return named ? query.setParameter("today", today()) : query;
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    /** How many cases each saved view holds. One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public QueueCounts counts() {
        boolean body = user.scope().panel();
        List<QueueCounts.Line> lines = reach(em.createQuery(
                        "select c.status, c.replyUsualBy, h.username, h.displayName, count(c)" + FROM
                                + "group by c.status, c.replyUsualBy, h.username, h.displayName",
                        Object[].class))
                .getResultList()
                .stream()
                .map(row -> new QueueCounts.Line(
                        (PanelCaseStatus) row[0],
                        QueueCounts.past((@Nullable LocalDate) row[1], today()),
                        body ? (@Nullable String) row[2] : null,
                        body ? (@Nullable String) row[3] : null,
                        (Long) row[4]))
                .toList();
        return new QueueCounts(lines, user.require().username());
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

    /**
     * What waits for the present person, the nearest usual time first: cases that wait for an answer, and requests that the
     * partners have not answered in the usual time. For those who record answers what they have in hand and what nobody
     * has who could record one, for members what was given to them.
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<PanelCaseRow> work() {
        if (!user.permissions().contains(Permission.PANEL_QUEUE_VIEW)) {
            return List.of();
        }
        boolean decides = user.permissions().contains(Permission.PANEL_DECIDE);
        TypedQuery<Object[]> query = reach(em.createQuery(
                ROWS + "and (c.status in :states or (c.status in :asked" + PAST
                        + ")) and (c.allocatedTo = :asking" + (decides ? WITH_NOBODY_WHO_DECIDES : "") + ")"
                        + QueueSort.USUAL_BY.orderBy(false),
                Object[].class));
        if (decides) {
            query.setParameter("keeper", Role.PANEL_SECRETARIAT);
        }
        return query
                .setParameter("states", QueueView.WAITING.states())
                .setParameter("asked", QueueView.UNANSWERED.states())
                .setParameter("today", today())
                .setMaxResults(PageRequest.LARGEST)
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
    }

    /** Cases that lie with others: with the national body for the partners, with the partners for the body. One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public List<Awaited> awaited() {
        boolean body = user.scope().panel();
        return reach(em.createQuery(
                        ROWS + "and c.status in :states" + QueueSort.USUAL_BY.orderBy(false), Object[].class))
                .setParameter("states", (body ? QueueView.ASKED : QueueView.WAITING).states())
                .setMaxResults(PageRequest.LARGEST)
                .getResultList()
                .stream()
                .map(this::row)
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
                        "select c, a.name, p.name, s, n.displayName, y, o, h.displayName, t from PanelCase c"
                                + " join Organisation a on a.id = c.authorityId"
                                + " join Organisation p on p.id = c.partnershipId"
                                + " left join Account h on h.id = c.allocatedTo"
                                + " left join StatusChange s on s.subjectType = :type and s.subjectId = c.id"
                                + " left join Account n on n.username = s.changedBy"
                                + " left join PanelReply y on y.stepId = s.id"
                                + " left join y.signOffs o left join PanelLetter t on t.stepId = s.id where" + REACH
                                + "and "
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
        Map<Integer, LetterLine> letters = new LinkedHashMap<>();
        for (Object[] row : rows) {
            StatusChange step = (StatusChange) row[3];
            if (step != null) {
                steps.putIfAbsent(step.id(), step(step, (String) row[4]));
            }
            if (row[8] instanceof PanelLetter letter) {
                letters.put(
                        letter.number(),
                        new LetterLine(letter.number(), letter.subject(), letter.body(), letter.sentAt()));
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
        return view(first, List.copyOf(steps.values()), answered, List.copyOf(letters.values()));
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
            return UsualTime.paused(c.usualBy(), day(answered), c.replyUsualBy());
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

    private PanelCaseRow row(Object[] found) {
        PanelCase c = (PanelCase) found[0];
        return new PanelCaseRow(
                c.reference(),
                c.caseName(),
                c.notificationReference(),
                c.rapidReviewReference(),
                (String) found[1],
                c.status(),
                c.practiceReviewProposed(),
                c.sentLate(),
                c.receivedAt(),
                usual(c),
                c.outcome(),
                c.decidedAt(),
                user.scope().panel() ? (@Nullable String) found[2] : null,
                user.scope().accountId().equals(c.allocatedTo()));
    }

    private PanelCaseView view(
            Object[] found, List<PanelStep> steps, List<PanelReplyView> replies, List<LetterLine> letters) {
        PanelCase c = (PanelCase) found[0];
        Set<Permission> held = user.permissions();
        return new PanelCaseView(
                c.reference(),
                c.version(),
                c.status(),
                c.edition(),
                c.caseName(),
                c.notificationReference(),
                c.rapidReviewReference(),
                (String) found[1],
                (String) found[2],
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
                                || held.contains(Permission.RAPID_REVIEW_SIGN_OFF)),
                user.scope().panel() ? (@Nullable String) found[7] : null,
                held.contains(Permission.PANEL_DECIDE) && !PanelCaseTransitions.RULES.isFinal(c.status()),
                letters);
    }
}
